#!/bin/sh
# Generates types for several languages and sends documents of the library through a program with them: the library writes,
# the program reads and writes, and the library must read an equal document. Requires JDK 17, Maven, Node 20 and Python 3.
# Installs the compilers of Debian that are missing. With --write, writes the table of docs/contract.md instead of comparing it.
# The variables SEED and DOCUMENTS set the seed and the number of the random documents.
set -eu
cd "$(dirname "$0")"

seed=${SEED:-$(date +%s)}
documents=${DOCUMENTS:-300}
project=$(cd ../.. && pwd)
schemas=$project/serialization/src/main/resources/io/github/orgcontent/json
types=$schemas/types/organization-content.types.json
build=$PWD/build
results=$build/results

run() {
    echo "+ $*"
    "$@"
}

# Installs the Debian packages that are missing.
debian() {
    missing=
    for package in "$@"; do
        dpkg -s "$package" > /dev/null 2>&1 || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        echo "packages are missing; as root, run: apt-get install -y$missing" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    if ! run apt-get install -y -qq --no-install-recommends $missing > /dev/null; then
        # a new machine has no package lists
        run apt-get update -qq
        run apt-get install -y -qq --no-install-recommends $missing > /dev/null
    fi
}

quicktype() {
    source=$1
    output=$2
    shift 2
    run npx quicktype --src-lang schema --src "$source" --top-level OrganizationContent --telemetry disable --quiet \
        "$@" --out "$output"
}

# Sends the documents through a program.
round_trip() {
    tool=$1
    shift
    echo "+ $* > $tool.jsonl"
    "$@" < "$build/documents.jsonl" > "$results/$tool.jsonl"
}

library() {
    (cd "$project/conformance" && java -cp "$(cat "$build/classpath")" \
        io.github.orgcontent.conformance.roundtrip.RoundTrip "$@")
}

begun=$(date +%s)
debian golang-go mono-mcs mono-runtime libnewtonsoft-json5.0-cil rustc cargo librust-serde-dev librust-serde-derive-dev \
    librust-serde-json-dev
run npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
echo "installed in $(($(date +%s) - begun)) s"

begun=$(date +%s)
rm -rf "$build"
mkdir -p "$results"
cp -R typescript python go csharp rust "$build"
cp -R go "$build/go-validating"

echo "documents: seed $seed, $documents random documents"
run mvn -ntp -q -f "$project" -pl conformance test-compile dependency:build-classpath \
    -Dmdep.outputFile="$build/dependencies"
printf '%s' "$project/conformance/target/test-classes:$(cat "$build/dependencies")" > "$build/classpath"
library write "$build" "$seed" "$documents"

run npx validate-api "$schemas/types/openapi-components.json"

quicktype "$types" "$build/typescript/types.ts" --lang typescript
quicktype "$types" "$build/python/content_types.py" --lang python --python-version 3.7
quicktype "$types" "$build/go/types.go" --lang go --package main
quicktype "$schemas/schema/organization-content.json" "$build/go-validating/types.go" --lang go --package main
quicktype "$types" "$build/csharp/Types.cs" --lang csharp --framework NewtonSoft --csharp-version 6 --namespace Orgcontent
quicktype "$types" "$build/rust/src/types.rs" --lang rust --visibility public --skip-serializing-none
quicktype "$types" "$build/rust/src/types_default.rs" --lang rust --visibility public
mkdir -p "$build/kotlin"
quicktype "$types" "$build/kotlin/Types.kt" --lang kotlin --framework kotlinx --package orgcontent

run npx json2ts --input "$types" --output "$build/typescript/content.d.ts"
round_trip json-schema-to-typescript node "$build/typescript/compile.mjs"

run npx tsc --strict --skipLibCheck --target es2022 --module nodenext --types node "$build/typescript/types.ts"
round_trip quicktype-typescript node "$build/typescript/quicktype.mjs" "$build/typescript/types.js"
round_trip zod node "$build/typescript/zod.mjs" "$types"

round_trip quicktype-python env PYTHONDONTWRITEBYTECODE=1 python3 "$build/python/round_trip.py"

for folder in go go-validating; do
    (cd "$build/$folder" && run env GO111MODULE=off GOFLAGS= GOCACHE="$build/go-cache" go build -o round-trip .)
    round_trip "quicktype-$folder" "$build/$folder/round-trip"
done

# Debian installs the library where mono does not search for it.
cp /usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll "$build/csharp"
run mcs -nologo -out:"$build/csharp/round-trip.exe" -r:"$build/csharp/Newtonsoft.Json.dll" "$build"/csharp/*.cs
round_trip quicktype-csharp mono "$build/csharp/round-trip.exe"

(cd "$build/rust" && run env CARGO_HOME="$build/cargo" RUSTC=/usr/bin/rustc /usr/bin/cargo build --quiet --offline \
    --config 'source.crates-io.replace-with="debian"' --config 'source.debian.directory="/usr/share/cargo/registry"')
round_trip quicktype-rust "$build/rust/target/debug/round-trip"
round_trip quicktype-rust-default "$build/rust/target/debug/round-trip" default

run mvn -ntp -q -f jvm compile > "$build/jvm.log" || { cat "$build/jvm.log"; exit 1; }
classpath=$build/jvm/classes:$(cat "$build/jvm/classpath")
round_trip quicktype-kotlin java -cp "$classpath" KotlinRoundTripKt
round_trip openapi-generator-java java -cp "$classpath" JavaRoundTrip
round_trip openapi-generator-java-default java -cp "$classpath" JavaRoundTrip default

library compare "$build"
run node report.mjs "$@"
echo "generated, compiled and compared in $(($(date +%s) - begun)) s"
