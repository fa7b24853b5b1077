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
