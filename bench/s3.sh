#!/bin/sh
# Publishes 10,000 files (or as many as said) to an S3 server on this machine, in a process of its own, with 512 MB for the publisher:
# from nothing, then with nothing changed, then with ten files changed. Prints seconds and the publisher's peak memory.
#
#   mvn package && bench/s3.sh [FILES]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
files=${1:-10000}
scratch=$(mktemp -d)
cd "$root/generator"
[ -d target/test-classes ] || { echo "no generator/target/test-classes: run mvn package first" >&2; exit 3; }
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$scratch/classpath" >/dev/null
classpath=target/classes:target/test-classes:$(cat "$scratch/classpath")
java -Xmx2g -cp "$classpath" dev.candor.publish.s3.S3Bench serve > "$scratch/port" 2>/dev/null &
server=$!
trap 'kill $server; rm -rf "$scratch"' EXIT
while [ ! -s "$scratch/port" ]; do sleep 0.2; done
timing=
[ ! -x /usr/bin/time ] || timing="/usr/bin/time -f peak:%MKB"
$timing java -Xmx320m -XX:MaxDirectMemorySize=64m -cp "$classpath" dev.candor.publish.s3.S3Bench publish "$(cat "$scratch/port")" "$files"
