@echo off
rem Starts PlanDraft with a Java 25 or newer: JAVA_HOME, then PATH, then the usual folders.
setlocal enabledelayedexpansion
set "java="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :try "%%~dpj.."
for %%v in ("Eclipse Adoptium" Java Microsoft Zulu BellSoft "Amazon Corretto" Semeru) do (
  for %%p in ("%ProgramFiles%" "%LocalAppData%\Programs") do (
    if not defined java for /d %%h in ("%%~p\%%~v\*") do if not defined java call :try "%%~h"
  )
)
if not defined java (
  echo PlanDraft needs Java 25 or newer and found none: install Temurin 25 ^(https://adoptium.net^) or point JAVA_HOME to it, then start again. 1>&2
  exit /b 2
)
rem What a first run has loaded, the next ones find ready in a shared archive: half the time to start.
set "kind=terminal"
if "%~1"=="" set "kind=window"
if /i "%~x1"==".plan" set "kind=window"
set "cache=%LocalAppData%\PlanDraft"
if not exist "%cache%" mkdir "%cache%"
"%java%" --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC ^
  -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\%kind%.jsa" -Xlog:disable ^
  -jar "%~dp0plandraft.jar" %*
exit /b %errorlevel%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%n in ('findstr /b JAVA_VERSION= "%~1\release"') do (
  set "version=%%~n"
  set "version=!version:"=!"
  if !version! geq 25 set "java=%~1\bin\java.exe"
)
exit /b
