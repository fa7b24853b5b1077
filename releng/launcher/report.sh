# Sums the tests that ran since a mark.

# Prints "PASSED FAILED" of the surefire reports newer than file $1.
sum_reports() {
  find "$ORRERY_HOME" -path '*/target/surefire-reports/TEST-*.xml' -newer "$1" -print0 |
    xargs -0 -r grep -h -m1 '<testsuite ' |
    awk '
      function value(name,  at) {
        if (match($0, " " name "=\"[0-9]+\"")) {
          at = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", at); return at + 0
        }
        return 0
      }
      { tests += value("tests"); bad += value("failures") + value("errors"); skipped += value("skipped") }
      END { print tests - bad - skipped, bad + 0 }'
}

# Tells each failed test of the surefire reports newer than file $1, with the begin of its message and stack.
tell_failures() {
  find "$ORRERY_HOME" -path '*/target/surefire-reports/*.txt' -newer "$1" -print0 |
    xargs -0 -r awk '
      FNR == 1 || / -- Time elapsed: / { left = 0 }
      /<<< (FAILURE|ERROR)!/ && !/^Tests run:/ { left = 16 }
      left > 0 && NF { print "  " substr($0, 1, 400); left-- }' >&2
}

# Prints the classes of journeys that failed, as paths, by the surefire reports newer than file $1.
failed_journeys() {
  find "$ORRERY_HOME"/tests/org.orrery.journeys.*/target/surefire-reports -name 'TEST-*.xml' -newer "$1" -print0 2>/dev/null |
    xargs -0 -r grep -lE '<(failure|error)[ >]' |
    sed -E 's|.*/TEST-||; s|\.xml$||; s|\.|/|g' | sort
}

# Prints the surefire reports of the classes of journeys $@, which are paths.
reports_of() {
  local class
  for class in "$@"; do
    class="${class//\//.}"
    find "$ORRERY_HOME"/tests/org.orrery.journeys.*/target/surefire-reports -name "TEST-$class.xml" -o -name "$class.txt"
  done
}

# Prints a line for each test that was skipped, of the surefire reports newer than file $1: class, name and why.
list_skipped() {
  find "$ORRERY_HOME" -path '*/target/surefire-reports/TEST-*.xml' -newer "$1" -print0 |
    xargs -0 -r awk '
      function value(name,  text) {
        if (!match($0, "[ \t]" name "=\"[^\"]*\"")) return ""
        text = substr($0, RSTART, RLENGTH)
        sub(/^[^"]*"/, "", text); sub(/"$/, "", text); gsub(/&#10;|&quot;/, " ", text)
        return text
      }
      /<testcase[ >]/ { test = value("classname"); if (value("name") != "") test = test "." value("name") }
      /<skipped/ {
        why = value("message")
        if (sub(/.*<!\[CDATA\[[^ ]*: /, "")) why = $0
        print test ": " substr(why, 1, 200)
      }' | sort
}

# Names the skipped tests that stand on the input, for a test that did not run proves nothing.
tell_skipped() {
  local names
  mapfile -t names
  [ -n "${names[0]:-}" ] || return 0
  say "${#names[@]} skipped:"
  printf '  %s\n' "${names[@]}" >&2
}

# Of the skipped tests that stand on the input, counts those that root has no excuse for: the database
# was to be installed, and a full disk can be played wherever a small one can be mounted.
count_unexcused() {
  local needed='Postgre'
  [ "$(id -u)" -eq 0 ] || { echo 0; return; }
  can_mount && needed="$needed|FullDisk|StorageStartTest"
  grep -cE "$needed"
  return 0
}

can_mount() {
  unshare --user --map-root-user --mount mount -t tmpfs tmpfs /mnt 2>/dev/null
}

# Prints "PASSED FAILED" of a TAP report $1; a test that the plan names and that did not report has failed.
sum_tap() {
  awk '
    /^1\.\.[0-9]+$/ { planned = substr($0, 4) + 0 }
    /^ok / { passed++ }
    /^not ok / { bad++ }
    END { missing = planned - passed - bad; print passed + 0, bad + (missing > 0 ? missing : 0) + (planned ? 0 : 1) }' "$1"
}
