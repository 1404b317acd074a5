# Sourced by ./omni: what a bare Debian machine lacks, installed where that is allowed, else named.

# The Debian package behind each thing that a command may need.
package_of() {
  case "$1" in
    chromium) echo chromium ;;
    fonts) echo fonts-noto-cjk ;;
    postgresql) echo postgresql ;;
    strace) echo strace ;;
    python) echo python3 ;;
    icu)
      local newest; newest=$(apt-cache search --names-only '^libicu[0-9]+$' 2>/dev/null | awk '{print $1}' | sort -V | tail -n 1)
      echo "${newest:-libicu72}" ;;
  esac
}

has() {
  case "$1" in
    chromium) command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ;;
    fonts) find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" -iname '*CJK*' -print -quit 2>/dev/null | grep -q . ;;
    postgresql) command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null ;;
    strace) command -v strace >/dev/null ;;
    python) command -v python3 >/dev/null ;;
    icu) ldconfig -p 2>/dev/null | grep -q libicuuc || compgen -G '/usr/lib/*/libicuuc.so*' >/dev/null ;;
  esac
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 1; fi
}

# Installs the things that are missing; what stays missing is named with the command that brings it.
want() {
  local thing lacking=() packages=()
  for thing in "$@"; do has "$thing" || lacking+=("$thing"); done
  [ ${#lacking[@]} -gt 0 ] || return 0
  if command -v apt-get >/dev/null && as_root true; then
    step "apt-get update"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null 2>&1 || true
    for thing in "${lacking[@]}"; do packages+=("$(package_of "$thing")"); done
    step "apt-get install ${packages[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null 2>&1 || true
  fi
  for thing in "$@"; do
    has "$thing" || say "  missing: $thing. Install it with: apt-get install $(package_of "$thing")"
  done
}
