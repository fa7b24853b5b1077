# Debian packages that a verb needs.

WORKBENCH_PACKAGES=(libgtk-3-0 adwaita-icon-theme fonts-dejavu-core)
DISPLAY_PACKAGES=(xvfb xauth openbox dbus-x11 at-spi2-core)
PICTURE_PACKAGES=(imagemagick xdotool)
DATABASE_PACKAGES=(postgresql)
LAUNCHER_TEST_PACKAGES=(bats)

package_installed() {
  local status spelling
  for spelling in "$1" "$1t64"; do
    status="$(dpkg-query -W -f='${db:Status-Abbrev}' "$spelling" 2>/dev/null)"
    [ "${status:0:2}" = "ii" ] && return 0
  done
  return 1
}

# Installs the named packages that are missing; when it may not, prints the command and ends with 2.
need_packages() {
  command -v dpkg-query >/dev/null || return 0
  local missing=() name
  for name in "$@"; do
    package_installed "$name" || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    environment_fault "Missing packages: ${missing[*]}." \
      "Install them with: sudo apt-get install --no-install-recommends ${missing[*]}"
  fi
  say "installing ${missing[*]}"
  install_packages "${missing[@]}" || environment_fault "Could not install ${missing[*]}." \
    "See target/build/packages.log, then: apt-get install --no-install-recommends ${missing[*]}"
}

install_packages() {
  local log="$ORRERY_HOME/target/build/packages.log"
  mkdir -p "$(dirname "$log")"
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 &&
    return 0
  apt-get update >>"$log" 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1
}
