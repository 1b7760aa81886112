@echo off
rem Starts Vern with the runtime that lies beside it, from any folder.
rem VERN_JAVA_OPTIONS may add to it, for instance -Dprism.order=sw when the graphics driver is broken.
setlocal
for %%i in ("%~dp0..") do set "VERN_HOME=%%~fi"
set "VERN_LIB=%VERN_HOME%\lib"
set "JDK_JAVA_OPTIONS="

rem Quicker start: classes made ready when Vern was packaged. Java ignores a cache that does not fit.
set "VERN_CACHE="
if exist "%VERN_LIB%\vern.aot" set VERN_CACHE="-XX:AOTCache=%VERN_LIB%\vern.aot"

"%VERN_HOME%\runtime\bin\java.exe" @"%VERN_LIB%\vern.args" %VERN_CACHE% %VERN_JAVA_OPTIONS% -cp "@vern.classpath.windows@" @vern.main@ %*
exit /b %ERRORLEVEL%
