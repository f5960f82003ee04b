# shellcheck shell=bash
# One installation in containers and the commands on it. Sourced after infra/local/machine.sh and engine.sh.

installation=$(readlink -m "${XINFANG_INSTALLATION:-$state/compose}")

# What is said at the first start stays, in a file that may be edited.
first_settings() {
    [ ! -e "$installation/.env" ] || return 0
    # Numbers, letters and decisions bear them for ever: in earnest nobody else's may stand there.
    [ "${XINFANG_DEMO:-no}" = yes ] || [ -n "${XINFANG_ROOT:+${XINFANG_COUNTY:-}}" ] ||
        give_up 'At the first start say which county this is, by code and name: XINFANG_ROOT=990101 XINFANG_COUNTY=清河县 infra/compose/up'
    mkdir -p "$installation" && chmod 700 "$installation"
    (
        umask 077
        mkdir -p "$installation/own" "$installation/secrets" "$installation/config"
        cat >"$installation/.env" <<SETTINGS
# This installation: read by infra/compose/up at every start, written only at the first. Its secrets are in secrets/.
XINFANG_INSTALLATION=$installation
# What this installation is called among others on the machine.
XINFANG_PROJECT=${XINFANG_PROJECT:-xinfang}
# The address that people use, and where the gateway listens.
XINFANG_HOST=${XINFANG_HOST:-localhost}
XINFANG_PORT=${XINFANG_PORT:-8443}
XINFANG_LISTEN=${XINFANG_LISTEN:-0.0.0.0}
# The county's code, which every number and every office begins with, and its name.
XINFANG_ROOT=${XINFANG_ROOT:-990101}
XINFANG_COUNTY=${XINFANG_COUNTY:-清河县}
# yes: invented offices and people, a simulated mobile carrier, no limits. Never in earnest.
XINFANG_DEMO=${XINFANG_DEMO:-no}
# Which images: infra/compose/images makes 'current'.
XINFANG_VERSION=${XINFANG_VERSION:-current}
# Memory and more may be set here as in compose.yaml: XINFANG_MEMORY_MONGOD=4g, XINFANG_MONGOD_CACHE_GB=2
SETTINGS
        : >"$installation/own/notification.properties"
    )
}

# Who carries messages and letters only the office knows; until it says so they wait, and nothing fails.
say_what_is_missing() {
    local own=$installation/own/notification.properties
    grep -Eqs '^ *xinfang\.sms\.carriers' "$own" ||
        echo "No mobile carrier is named: SMS wait until $own names one (xinfang.sms.carriers[0].host=...)."
    grep -Eqs '^ *xinfang\.letters\.printer-uri' "$own" ||
        echo "No printer is named: letters lie as files in the volume $(setting XINFANG_PROJECT)_letters until $own names one (xinfang.letters.printer-uri=ipp://...)."
}

setting() {
    sed -n "s/^$1=//p" "$installation/.env" | tail -n 1
}

need_installation() {
    [ -e "$installation/.env" ] || give_up "There is no installation in $installation: run infra/compose/up first."
}

# Compose in whichever form the machine has it, on this installation.
compose() {
    local profiles=() command=(docker-compose)
    if docker compose version >/dev/null 2>&1; then command=(docker compose); fi
    [ "$(setting XINFANG_DEMO)" != yes ] || profiles=(--profile demo)
    # What the caller's own environment says would otherwise go before the file.
    env -u XINFANG_INSTALLATION -u XINFANG_PORT -u XINFANG_VERSION -u XINFANG_LISTEN \
        "${command[@]}" --project-name "$(setting XINFANG_PROJECT)" --env-file "$installation/.env" \
        --file infra/compose/compose.yaml "${profiles[@]}" "$@"
}

use_compose() {
    docker compose version >/dev/null 2>&1 || command -v docker-compose >/dev/null || (install_missing docker-compose)
}

# Settings and secrets of every container, by the one container that is root: it gives each file to its reader.
prepare() {
    cp "$installation/.env" "$installation/settings" && chmod 644 "$installation/settings"
    docker run --rm --user 0:0 --network none --volume "$installation:/installation" \
        "xinfang/tools:$(setting XINFANG_VERSION)" org.xinfang.local.compose.Prepare
}

# A program of the tools on the network of the installation.
tool() {
    docker run --rm --interactive --read-only --tmpfs /tmp:rw,exec --network "$(setting XINFANG_PROJECT)_inner" \
        --volume "$installation/settings:/installation/settings:ro" \
        --volume "$installation/secrets:/installation/secrets:ro" --volume "$installation/config/region:/installation/config/region:ro" \
        "xinfang/tools:$(setting XINFANG_VERSION)" "$@"
}

# One that has ended, too, as the jobs have.
container() {
    compose ps --all --quiet "$1"
}

health() {
    docker inspect --format '{{if .State.Health}}{{.State.Health.Status}}{{else}}{{.State.Status}}{{end}}' "$(container "$1")" 2>/dev/null
}

# Until all that are named are well; says who is not.
await_healthy() {
    local until=$((SECONDS + ${XINFANG_PATIENCE:-600})) name
    for name; do
        until [ "$(health "$name")" = healthy ]; do
            [ $SECONDS -lt $until ] || give_up "$name is not well after ${XINFANG_PATIENCE:-600} s; its log: $(docker logs --tail 15 "$(container "$name")" 2>&1)"
            sleep 1
        done
    done
}

servers=(mongod kafka postgres keycloak)
services=(intake case accountability notification gateway)
