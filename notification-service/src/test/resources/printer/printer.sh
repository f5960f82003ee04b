#!/bin/sh
# A printer that speaks IPP, with a message bus and a name service of its own: printer.sh FOLDER PORT
# Meant to run in a mount namespace of its own, because the name service allows one of itself to each /run.
set -eu
folder=$1 port=$2

mkdir -p /run/avahi-daemon "$folder/spool"
mount -t tmpfs none /run/avahi-daemon
cat > "$folder/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=$folder/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="root"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
CONF
cat > "$folder/avahi.conf" <<CONF
[server]
host-name=localhost
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[publish]
publish-hinfo=no
publish-workstation=no
CONF
# It says that it printed one sheet, as a printer that counts does: the letters of the tests have one.
cat > "$folder/count.sh" <<'COUNT'
#!/bin/sh
echo "ATTR: job-impressions-completed=1" >&2
COUNT
chmod +x "$folder/count.sh"

dbus-daemon --config-file="$folder/bus.conf" --nofork --nopidfile &
bus=$!
until [ -S "$folder/bus" ]; do sleep 0.05; done
export DBUS_SYSTEM_BUS_ADDRESS="unix:path=$folder/bus"
avahi-daemon --file="$folder/avahi.conf" --no-drop-root --no-rlimits --no-chroot &
names=$!
until avahi-daemon --check; do sleep 0.05; done
ippeveprinter -r off -p "$port" -n localhost -d "$folder/spool" -k -c "$folder/count.sh" -f application/pdf XinfangTest &
printer=$!
trap 'kill $printer $names $bus 2>/dev/null || true' EXIT TERM INT
wait $printer
