#!/usr/bin/env bash
# Makes src/main/resources/tapeout/picture/webp.wasm anew, from Debian's source of libwebp with Debian 12's compiler.
# Needs: apt-get install clang-14 lld-14 wasi-libc libclang-rt-14-dev-wasm32 dpkg-dev, and a deb-src line for apt.
# Small functions, since the JVM compiles none of more than 8,000 bytes. See src/docs/decisions/0083-smaller-pictures.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get source libwebp=1.2.4-0.2+deb12u1
cd libwebp-1.2.4
clang-14 --target=wasm32-wasi -Oz -fno-inline-functions -DNDEBUG -I. -Isrc \
  "$here/webp.c" src/enc/*.c src/utils/*.c src/dsp/*.c sharpyuv/*.c \
  -mexec-model=reactor -Wl,--strip-all -Wl,--gc-sections -Wl,--export=malloc -Wl,--export=free -lm \
  -o "$here/../../main/resources/tapeout/picture/webp.wasm"
