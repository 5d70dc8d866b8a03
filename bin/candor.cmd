@echo off
rem Runs Candor from any folder: finds Java and the jar, which is in lib\ of a release, or where `mvn package` builds it in this project.
rem Without delayed expansion, so that ! in a path or an argument stays as it is.
setlocal EnableExtensions DisableDelayedExpansion
set "ADVICE=Install a JDK, version 17 or newer (for example from https://adoptium.net/), and put its bin folder on your PATH or set JAVA_HOME."

if not defined JAVA_HOME goto path
rem Some put quotes into the variable.
set "JAVA_HOME=%JAVA_HOME:"=%"
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto version
>&2 echo candor: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in that folder. %ADVICE%
exit /b 3

:path
set "JAVA="
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto version
>&2 echo candor: Java was not found. %ADVICE%
exit /b 3

:version
rem The line `openjdk version "17.0.15" ...`; Java 8 calls itself 1.8.
set "VERSION="
for /f "tokens=2,3" %%a in ('call "%JAVA%" -version 2^>^&1') do if "%%a"=="version" set "VERSION=%%~b"
if not defined VERSION set "VERSION=0 (unknown)"
set "MAJOR=%VERSION%"
if "%MAJOR:~0,2%"=="1." set "MAJOR=%MAJOR:~2%"
for /f "delims=.-+ " %%m in ("%MAJOR%") do set "MAJOR=%%m"
if %MAJOR% geq 17 goto jar
>&2 echo candor: "%JAVA%" is Java %VERSION%. %ADVICE%
exit /b 3

:jar
set "JAR=%~dp0..\lib\candor.jar"
if exist "%JAR%" goto run
set "JAR=%~dp0..\generator\target\candor.jar"
if exist "%JAR%" goto run
>&2 echo candor: Candor is not built yet. Run: mvn -q -DskipTests package -f "%~dp0..\pom.xml"
exit /b 3

:run
"%JAVA%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
