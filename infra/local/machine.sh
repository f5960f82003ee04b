# shellcheck shell=bash
# What infra/up, infra/down and infra/test share: the checkout, its JDK, its build, Debian's packages. Sourced, not run.

# The modules that the commands themselves are made of, and all that run; the others hold tests and benchmarks.
runner_modules=(infra/kernel infra/contracts infra/local/artifacts infra/local/servers infra/local)
running_modules=("${runner_modules[@]}" infra/platform
    intake-service case-service accountability-service notification-service gateway)

state=${XINFANG_HOME:-$PWD/.xinfang}

# One sentence and the end.
give_up() {
    printf '%s\n' "$1" >&2
    exit 1
}

# Prints the major version of the JDK in a folder: 25. Nothing where there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Exports the first JDK 25 or newer of: JAVA_HOME, the folders of the system, the java on the PATH.
use_jdk() {
    local path_java candidate version
    path_java=$(readlink -f "$(command -v java || true)" 2>/dev/null || true)
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "${path_java%/bin/java}"; do
        version=$(jdk_version "$candidate" || true)
        if [ "${version:-0}" -ge 25 ]; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return
        fi
    done
    give_up "No JDK 25 was found: install one (Debian: a folder in /usr/lib/jvm), or set JAVA_HOME to it."
}

# Prints those of the given modules whose sources are newer than their last build.
stale_of() {
    local module built
    for module; do
        built=$module/target/built
        [ -f "$module/pom.xml" ] || continue
        if [ ! -f "$built" ] || [ -n "$(newer_sources "$module" "$built")" ]; then
            printf '%s\n' "$module"
        fi
    done
}

newer_sources() {
    local places=(pom.xml "$1/pom.xml") place
    for place in "$1/src/main" "$1/src/build" "$1/console"; do
        [ ! -d "$place" ] || places+=("$place")
    done
    find "${places[@]}" \( -name node_modules -o -name dist \) -prune -o -type f -newer "$2" -print -quit
}

# Builds the given modules if one of them is stale. Only the time at which the build began is remembered as theirs.
build_stale() {
    local stale log=$state/log/build.log began module
    stale=$(stale_of "$@" | paste -sd, -)
    [ -n "$stale" ] || return 0
    command -v mvn >/dev/null || give_up 'Maven was not found: install it (Debian: apt-get install maven).'
    mkdir -p "$state" && chmod 700 "$state" && mkdir -p "$state/log"
    began=$(mktemp)
    printf 'Building what changed (%s); the first time this takes some minutes. Log: %s\n' "${stale//,/, }" "$log"
    if ! mvn --batch-mode --no-transfer-progress -Dstyle.color=never --projects "$(IFS=, && echo "$*")" --also-make \
        -Dmaven.test.skip=true -Dspotless.check.skip=true -Dsort.skip=true -Denforcer.skip=true package 2>&1 |
        tee "$log" | sed -un 's/^\[INFO\] Building \(.*[^ ]\) [0-9][^ ]* *\[\([0-9]*\/[0-9]*\)\]$/  \2 \1/p'; then
        grep '^\[ERROR\]' "$log" | head -n 20 >&2
        rm -f "$began"
        give_up "The build failed: mend it and run this again; its log is $log."
    fi
    for module; do
        mkdir -p "$module/target" && cp -p "$began" "$module/target/built"
    done
    rm -f "$began"
}

# A change in infra is a change for every service, which all lean on it; a service is leant on by nobody.
build_platform() {
    local services
    if [ -n "$(stale_of "${runner_modules[@]}" infra/platform)" ]; then
        build_stale "${running_modules[@]}"
    else
        mapfile -t services < <(stale_of "${running_modules[@]}")
        [ ${#services[@]} -eq 0 ] || build_stale "${services[@]}"
    fi
}

is_installed() {
    dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed$'
}

# Installs those of the given Debian packages that are missing, without letting them start anything.
install_missing() {
    local missing=() package policy=/usr/sbin/policy-rc.d
    for package; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        give_up "Debian packages are missing: run, as root, apt-get install ${missing[*]}"
    fi
    printf 'Installing %s\n' "${missing[*]}"
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod 755 "$policy"
        # shellcheck disable=SC2064
        trap "rm -f '$policy'" EXIT
    fi
    mkdir -p "$state" && chmod 700 "$state" && mkdir -p "$state/log"
    # A machine that keeps itself up to date may be at it just now: its turn is waited for.
    if ! { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}"; } >"$state/log/packages.log" 2>&1; then
        give_up "Debian's packages could not be installed: see $state/log/packages.log, or install ${missing[*]} by hand."
    fi
}

# One of the programs of infra/local, in the place of this shell: runner.Up.
run_java() {
    local main=$1
    shift
    exec "$JAVA_HOME/bin/java" -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
        -Dxinfang.repository="$PWD" -cp 'infra/local/target/classes:infra/local/target/lib/*' \
        "org.xinfang.local.$main" "$@"
}
