#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause
# install-deps.sh GROUP...: installs what is missing of these groups of
# debian-packages.txt. Without root it prints the one line that a person has
# to run, and succeeds: the caller goes on with what needs no privilege.
set -eu

list=$(dirname "$0")/debian-packages.txt

wanted() {
	for group; do
		awk -v want="[$group]" '
			/^\[/ { on = $0 == want; found += on; next }
			on && NF && !/^#/ { print $1 }
			END { if (!found) exit 1 }' "$list" || {
			echo "install-deps: no group '$group' in $list" >&2
			exit 2
		}
	done | sort -u
}

if ! command -v dpkg-query >/dev/null; then
	echo "install-deps: not a Debian system, see $list" >&2
	exit 0
fi

missing=
for p in $(wanted "$@"); do
	case $(dpkg-query -W -f '${db:Status-Status}\n' "$p" 2>/dev/null) in
	installed*) ;; # not "not-installed"
	*) missing="$missing $p" ;;
	esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ]; then
	echo "Packages are missing. As root, run:"
	echo
	echo "    apt-get install --yes --no-install-recommends$missing"
	echo
	exit 0
fi

# Servers are wanted as programs to trace, not as services of this machine.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
	trap 'rm -f $policy' EXIT
	trap 'exit 1' HUP INT TERM
	printf '#!/bin/sh\nexit 101\n' >$policy
	chmod 755 $policy
fi
export DEBIAN_FRONTEND=noninteractive
install="apt-get install --yes --no-install-recommends"
# The lists of packages may be missing or old: only then are they fetched.
# shellcheck disable=SC2086
$install $missing || { apt-get update && $install $missing; } ||
	echo "install-deps: could not install:$missing; going on without" >&2
