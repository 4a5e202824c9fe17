@echo off
rem Starts PlanDraft with a Java 25 or newer: JAVA_HOME, then PATH, then the usual folders.
setlocal disabledelayedexpansion
set "java="
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
if not defined java for /f "delims=" %%j in ('where $PATH:java.exe 2^>nul') do if not defined java call :try "%%~dpj.."
for %%v in ("Eclipse Adoptium" Java Microsoft Zulu BellSoft "Amazon Corretto" Semeru) do (
  for %%p in ("%ProgramFiles%" "%LocalAppData%\Programs") do (
    if not defined java for /d %%h in ("%%~p\%%~v\*") do if not defined java call :try "%%~h"
  )
)
if not defined java for /d %%h in ("%UserProfile%\.jdks\*") do if not defined java call :try "%%~h"
if not defined java goto :none

rem What a first run has loaded, the next ones find ready in a shared archive: half the time to start.
set "kind=terminal"
if "%~1"=="" set "kind=window"
if /i "%~x1"==".plan" set "kind=window"
set "options=--sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC"
set "cache=%LocalAppData%\PlanDraft"
if defined LocalAppData if not exist "%cache%\" mkdir "%cache%" 2>nul
if defined LocalAppData if exist "%cache%\" set options=%options% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\%kind%.jsa" -Xlog:disable
if %kind%==terminal goto :terminal

rem A window needs no console behind it.
start "" "%java:java.exe=javaw.exe%" %options% -jar "%~dp0plandraft.jar" %*
exit /b 0

:terminal
rem What the program writes is UTF-8, on the console as in files; the console is left as it was.
set "page="
rem A command is over before thorough compiling would pay.
set options=%options% -XX:TieredStopAtLevel=1
for /f "tokens=2 delims=:." %%c in ('chcp') do set /a "page=%%c" 2>nul
chcp 65001 >nul
"%java%" %options% -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%~dp0plandraft.jar" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%

:none
echo PlanDraft needs Java 25 or newer and found none: install Temurin 25 (https://adoptium.net) or point JAVA_HOME to it, then start again. 1>&2
exit /b 2

rem Takes the Java in the folder if it is new enough; its file `release` tells without starting it.
:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f tokens^=2^ delims^=^=.-+^" %%n in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do if %%n geq 25 set "java=%~1\bin\java.exe"
exit /b
