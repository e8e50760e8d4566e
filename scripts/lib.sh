# What the scripts share. Sourced, not run; the caller has set -euo pipefail.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
export root

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

# packages_of GROUP… – the packages of these groups, one a line.
packages_of() {
    local group package wanted
    while read -r group package; do
        for wanted in "$@"; do
            if [[ $group == "$wanted" ]]; then printf '%s\n' "$package"; fi
        done
    done < <(grep -vE '^[[:space:]]*(#|$)' "$root/scripts/packages")
}

# missing_packages GROUP… – those of them that are not installed, one a line.
missing_packages() {
    local package status
    while read -r package; do
        # shellcheck disable=SC2016 # a format of dpkg-query, not of the shell
        status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || status=
        if [[ $status != installed ]]; then printf '%s\n' "$package"; fi
    done < <(packages_of "$@")
}

# configure PRESET – unless it is done already; from then on Ninja sees for itself when to do it again.
configure() {
    local ninja_file="$root/build/$1/build.ninja"
    if [[ ! -e $ninja_file || $root/CMakePresets.json -nt $ninja_file ]]; then
        (cd "$root" && cmake --preset "$1") >&2
    fi
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    local targets=()
    if (($#)); then targets=(--target "$@"); fi
    (cd "$root" && cmake --build --preset "$preset" "${targets[@]}") >&2
}
