#!/bin/sh
# Puts the two faces of the letters where the jar is built from: fetch-fonts.sh TARGET-DIRECTORY
# They come once from npm (a 57 MB package, two files of it are wanted), checked by hash, and are kept in the user's
# cache: fonts of 21 MB do not belong in the repository.
set -eu

target=$1
package=@expo-google-fonts/noto-sans-sc@0.4.3
cache=${XDG_CACHE_HOME:-$HOME/.cache}/xinfang/noto-sans-sc-0.4.3

whole() {
    [ -d "$1" ] && (cd "$1" && sha256sum --check --status <<'SUMS'
d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16  NotoSansSC-Regular.ttf
9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96  NotoSansSC-Bold.ttf
1c05c68c34f9708415aada51f17e1b0092d2cea709bf4a94cd38114f9e73d7d9  NotoSansSC-LICENSE.txt
SUMS
    )
}

if whole "$target"; then
    exit 0
fi

if ! whole "$cache"; then
    command -v npm >/dev/null || {
        echo "The letters' fonts come from npm ($package), and there is no npm here. Install Node.js, or put the fonts into $cache." >&2
        exit 1
    }
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    (cd "$work" && npm pack --silent --ignore-scripts "$package" >/dev/null && tar -xzf ./*.tgz \
        package/400Regular/NotoSansSC_400Regular.ttf package/700Bold/NotoSansSC_700Bold.ttf package/LICENSE_FONT)
    mkdir -p "$cache"
    mv "$work/package/400Regular/NotoSansSC_400Regular.ttf" "$cache/NotoSansSC-Regular.ttf"
    mv "$work/package/700Bold/NotoSansSC_700Bold.ttf" "$cache/NotoSansSC-Bold.ttf"
    mv "$work/package/LICENSE_FONT" "$cache/NotoSansSC-LICENSE.txt"
    whole "$cache" || {
        echo "The fonts of $package are not the ones this build knows: their hashes differ." >&2
        exit 1
    }
fi

mkdir -p "$target"
cp "$cache"/NotoSansSC-* "$target"
