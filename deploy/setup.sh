#!/bin/sh
# Sets up what is missing: Debian packages, the virtual environment .venv/, pinned packages, translations.
#
#     deploy/setup.sh runtime     what `make demo` needs
#     deploy/setup.sh dev         and what the tests need (with CI=true: all that any test could use)
#
# Never asks: Debian packages are installed as root or with `sudo -n`; where neither works, the line to run
# is printed and the script ends with 1. What is done already is skipped. All it says goes to standard error.
set -eu
exec >&2
cd "$(dirname "$0")/.."

kind="${1:-runtime}"
venv=.venv

say() { printf 'setup: %s\n' "$*"; }
stop() { say "$*"; exit 1; }

case "$kind" in
    runtime) lists="deploy/packages/runtime.txt" ;;
    dev) lists="deploy/packages/runtime.txt deploy/packages/dev.txt" ;;
    *) stop "no such kind: $kind (runtime or dev)" ;;
esac
[ "${CI:-}" = true ] && lists="$lists deploy/packages/ci.txt"

# ---- Debian packages

installed() {
    for variant in "$1" "${1}t64"; do
        status=$(dpkg-query -W -f '${db:Status-Status}' "$variant" 2>/dev/null) || continue
        [ "$status" = installed ] && return 0
    done
    return 1
}

missing_packages() {
    # shellcheck disable=SC2086  # two file names
    sed -e 's/#.*//' -e '/^ *$/d' $lists | while read -r package; do
        installed "$package" || printf '%s ' "$package"
    done
}

install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "this is no Debian: see deploy/packages/ for what must be installed"
        return
    fi
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        say "Debian packages are missing, and only root can install them. Run this line, then try again:"
        printf '\nsudo apt-get update && sudo apt-get install -y --no-install-recommends %s\n\n' "$missing"
        exit 1
    fi
    say "installing Debian packages: $missing"
    # shellcheck disable=SC2086  # words on purpose
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

# ---- Python

good_python() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    for candidate in ${PYTHON:-} python3.11 python3 /usr/bin/python3 python3.12 python3.13; do
        if good_python "$candidate"; then
            printf '%s' "$candidate"
            return
        fi
    done
    stop "Python 3.11 or newer with its venv module is needed; on Debian 12: apt-get install python3 python3-venv"
}

make_venv() {
    if [ -x "$venv/bin/python" ] && "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        return
    fi
    python=$(find_python)
    say "making $venv with $("$python" --version)"
    "$python" -m venv "$venv"
}

wanted() { sha256sum < "requirements/$1.txt"; }
done_is() { [ "$(cat "$venv/.lobbycall-$1" 2>/dev/null)" = "$(wanted "$1")" ]; }

install_pinned() {
    if done_is "$kind" || done_is dev; then
        return
    fi
    say "installing requirements/$kind.txt (pinned, with hashes); this takes a minute or two"
    "$venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check --require-hashes \
        --requirement "requirements/$kind.txt"
    wanted "$kind" > "$venv/.lobbycall-$kind"
}

# The checkout itself: a path file and the command. Nothing is built, so nothing more is downloaded.
install_checkout() {
    site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$PWD" > "$site/lobbycall.pth.new"
    mv "$site/lobbycall.pth.new" "$site/lobbycall.pth"
    cat > "$venv/bin/lobbycall.new" <<'COMMAND'
#!/bin/sh
# Without -P a folder named like a package, in the folder where the command is called, would be taken for it.
exec "$(dirname "$(readlink -f "$0")")/python" -P -m appliance.cli "$@"
COMMAND
    chmod 755 "$venv/bin/lobbycall.new"
    mv "$venv/bin/lobbycall.new" "$venv/bin/lobbycall"
}

install_packages
mkdir -p "$venv"
exec 9> "$venv/.setup.lock"
flock 9
make_venv
install_pinned
install_checkout
sh deploy/translations.sh
# The services may not write here (systemd/: ProtectSystem), and would compile themselves at each start.
"$venv/bin/python" -m compileall -q -j 0 appliance booking counter display hub kiosk office printer
