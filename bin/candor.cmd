@echo off
rem Runs Candor from any folder: finds Java, and the jar that `mvn package` builds in this project.
setlocal
set "ADVICE=Install a JDK, version 17 or newer (for example from https://adoptium.net/), and put its bin folder on your PATH or set JAVA_HOME."

if not defined JAVA_HOME goto path
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
set "MAJOR=0"
for /f "tokens=2,3" %%a in ('call "%JAVA%" -version 2^>^&1') do if "%%a"=="version" (
  for /f "tokens=1,2 delims=.-+" %%m in ("%%~b") do if "%%m"=="1" (set "MAJOR=%%n") else (set "MAJOR=%%m")
)
if %MAJOR% geq 17 goto jar
>&2 echo candor: "%JAVA%" is Java %MAJOR%. %ADVICE%
exit /b 3

:jar
set "JAR=%~dp0..\generator\target\candor.jar"
if exist "%JAR%" goto run
>&2 echo candor: Candor is not built yet. Run: mvn -q -DskipTests package -f "%~dp0..\pom.xml"
exit /b 3

:run
"%JAVA%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
