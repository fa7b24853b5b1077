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

# Prints "PASSED FAILED" of a TAP report $1; a test that the plan names and that did not report has failed.
sum_tap() {
  awk '
    /^1\.\.[0-9]+$/ { planned = substr($0, 4) + 0 }
    /^ok / { passed++ }
    /^not ok / { bad++ }
    END { missing = planned - passed - bad; print passed + 0, bad + (missing > 0 ? missing : 0) + (planned ? 0 : 1) }' "$1"
}
