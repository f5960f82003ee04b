# shellcheck shell=bash
# Finds the Docker engine that the commands work on, or gets one where it may. Sourced after infra/local/machine.sh.

# Of the machine and not of a checkout: images are built once, whoever works on them.
engine=${XINFANG_ENGINE:-/var/lib/xinfang-engine}

engine_answers() {
    command -v docker >/dev/null && timeout 10 docker version >/dev/null 2>&1
}

# Exports the address of an engine that answers: the machine's, ours when it runs, ours started by root on a Debian.
# Otherwise says in one sentence why there is none.
use_engine() {
    if engine_answers; then return; fi
    if [ -z "${DOCKER_HOST:-}" ]; then
        export DOCKER_HOST=unix://$engine/docker.sock
        if engine_answers; then return; fi
        if start_engine; then return; fi
        unset DOCKER_HOST
    fi
    printf 'No Docker engine answers and none could be started: %s.\n' "${why_not:-DOCKER_HOST names one that is away}" >&2
    return 1
}

# One sentence in why_not when it cannot be.
start_engine() {
    local dockerd
    [ "$(id -u)" -eq 0 ] || { why_not='only root may'; return 1; }
    [ -f /etc/debian_version ] || { why_not='this is no Debian, so install Docker by hand'; return 1; }
    if ! command -v dockerd >/dev/null || ! command -v docker >/dev/null; then
        (install_missing docker.io iptables) >&2 || { why_not='docker.io could not be installed'; return 1; }
    fi
    dockerd=$(command -v dockerd || echo /usr/sbin/dockerd)
    mkdir -p "$engine" && chmod 711 "$engine"
    # A pid that an ended machine left behind would be believed.
    [ -S "$engine/docker.sock" ] || rm -f "$engine/dockerd.pid"
    setsid "$dockerd" --data-root "$engine/data" --exec-root "$engine/run" --pidfile "$engine/dockerd.pid" \
        --host "unix://$engine/docker.sock" >"$engine/dockerd.log" 2>&1 </dev/null &
    started_engine=$!
    for _ in $(seq 150); do
        if [ -S "$engine/docker.sock" ] && engine_answers; then return; fi
        kill -0 "$started_engine" 2>/dev/null || break
        sleep 0.2
    done
    stop_engine
    # shellcheck disable=SC2034
    why_not="dockerd did not start, its log is $engine/dockerd.log"
    return 1
}

# Ends the engine that this very shell started, unless somebody's containers run on it by now.
stop_engine() {
    [ -n "${started_engine:-}" ] || return 0
    [ -z "$(timeout 10 docker ps --quiet 2>/dev/null)" ] || return 0
    kill "$started_engine" 2>/dev/null || true
    wait "$started_engine" 2>/dev/null || true
    started_engine=
}
