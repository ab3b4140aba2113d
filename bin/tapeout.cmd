@echo off
rem Runs Tapeout on Windows. Builds the jar on first use; after a change of the sources run "mvn package" yourself.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HOME_DIR%\target\tapeout.jar" if exist "%HOME_DIR%\target\lib" goto run
echo tapeout: building the generator (first use) 1>&2
pushd "%HOME_DIR%"
call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo tapeout: the generator could not be built 1>&2
  exit /b 3
)
popd
:run
set "TIER=-XX:TieredStopAtLevel=1"
for %%A in (%*) do if "%%~A"=="serve" set "TIER=-XX:TieredStopAtLevel=4"
"%JAVA%" %TIER% "-Dtapeout.templates=%HOME_DIR%\templates" -XX:+UseParallelGC -Xmn64m -cp "%HOME_DIR%\target\tapeout.jar;%HOME_DIR%\target\lib\*" tapeout.cli.Main %*
exit /b %ERRORLEVEL%
