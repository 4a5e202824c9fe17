/// Plans, templates and settings as files: JSON, the archive, atomic saving, recovery, locks.
package plandraft.file;
