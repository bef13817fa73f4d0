#!/usr/bin/env bash
# Proves a command of the README on a bare Debian 12, in a folder of its own: bare.sh [FOLDER [COMMAND]], by default "make test". Needs root and debootstrap.
#
# The folder gets Debian's smallest system and what somebody needs to fetch Koers (make, git), then a clone of what is committed here; the command runs
# in it with nothing of this machine but its processors, its network and the certificates that it trusts. Run again, only the clone is new.
set -euo pipefail
cd "$(dirname "$0")/.."
source=$(pwd)
folder=$(realpath -m "${1:-build/bare}")
command=${2:-make test}
mirror=${MIRROR:-http://deb.debian.org/debian}

[ "$(id -u)" = 0 ] || { echo "bare.sh: run this as root" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "bare.sh: apt-get install debootstrap" >&2; exit 2; }

[ -e "$folder/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$folder" "$mirror"
mounted=()
leave() { for ((i = ${#mounted[@]} - 1; i >= 0; --i)); do umount -l "${mounted[i]}"; done; }
trap leave EXIT
mount_in() { # mount options, then the folder inside
  local place=$folder/${*: -1}
  mkdir -p "$place"
  if ! mountpoint -q "$place"; then mount "${@:1:$#-1}" "$place" && mounted+=("$place"); fi
}
mount_in -t proc proc proc
mount_in --rbind /dev dev
cp /etc/resolv.conf /etc/hosts "$folder/etc/"

inside() {
  chroot "$folder" env -i HOME=/root TERM=dumb LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt bash -c "$1"
}
inside "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends make git ca-certificates"
cp /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/ca-certificates.crt"
rm -rf "$folder/root/koers"
git clone -q "$source" "$folder/root/koers"
inside "cd /root/koers && $command"
