#!/bin/sh
# A printer that speaks IPP, alone with a message bus and a name service of its own: it does not start without them.
# Usage: printer.sh FOLDER PORT SPOOL [NAME]; with a name it listens under that one alone.
set -eu
folder=$1 port=$2 spool=$3

rm -f "$folder/bus"
dbus-daemon --config-file="$folder/bus.conf" --nofork --nopidfile &
until [ -S "$folder/bus" ]; do sleep 0.05; done

export DBUS_SYSTEM_BUS_ADDRESS="unix:path=$folder/bus"
avahi-daemon --file="$folder/avahi.conf" --no-drop-root --no-rlimits --no-chroot &
until avahi-daemon --check; do sleep 0.05; done

# Without a command of its own the printer sleeps for up to fifteen seconds over every job.
exec ippeveprinter -r off -p "$port" ${4:+-n "$4"} -d "$spool" -k -c /bin/true -f application/pdf Xinfang
