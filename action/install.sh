#!/usr/bin/env bash
# Puts a released goallint on the PATH of a job, after comparing it with its published checksum.
set -euo pipefail

if [ "$GOALLINT_VERSION" = installed ]; then
    goallint --version
    exit
fi
version=${GOALLINT_VERSION:-$GOALLINT_ACTION}
case "$version" in
    v[0-9]*.[0-9]*.[0-9]*) version=${version#v} ;;
    [0-9]*.[0-9]*.[0-9]*) ;;
    *) version=${GOALLINT_VERSION:-latest} ;;
esac

case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) target=x86_64-unknown-linux-musl ;;
    Linux-aarch64 | Linux-arm64) target=aarch64-unknown-linux-musl ;;
    Darwin-x86_64) target=x86_64-apple-darwin ;;
    Darwin-arm64) target=aarch64-apple-darwin ;;
    MINGW*-x86_64 | MSYS*-x86_64) target=x86_64-pc-windows-msvc ;;
    MINGW*-aarch64 | MSYS*-aarch64) target=aarch64-pc-windows-msvc ;;
    *)
        echo "::error title=goallint::no binary is released for $(uname -s) on $(uname -m); install goallint and use version: installed"
        exit 2
        ;;
esac
case "$target" in
    *windows*) archive=goallint-$target.zip ;;
    *) archive=goallint-$target.tar.gz ;;
esac

releases=${GOALLINT_RELEASES:-https://github.com/goallint/goallint/releases}
if [ "$version" = latest ]; then
    from=$releases/latest/download
else
    from=$releases/download/v$version
fi

folder=$RUNNER_TEMP/goallint
mkdir -p "$folder"
cd "$folder"
for file in "$archive" "$archive.sha256"; do
    if ! curl --fail --silent --show-error --location --retry 3 --output "$file" "$from/$file"; then
        echo "::error title=goallint::$from/$file cannot be downloaded; is there such a release?"
        exit 2
    fi
done
if command -v sha256sum >/dev/null 2>&1; then
    sha256sum --check "$archive.sha256"
else
    shasum --algorithm 256 --check "$archive.sha256"
fi
case "$archive" in
    *.zip) unzip -q -o "$archive" ;;
    *) tar -xzf "$archive" ;;
esac
./goallint --version
if command -v cygpath >/dev/null 2>&1; then
    folder=$(cygpath --windows "$folder")
fi
echo "$folder" >>"$GITHUB_PATH"
