package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Different elements never share a variable. */
class NamesPropertyTest {
  @Property
  void differentIdsHaveDifferentNames(
      @ForAll @Chars({'-', '_', 'h', 'u'}) @CharRange(from = 'a', to = 'c') @StringLength(max = 8)
          String one,
      @ForAll @Chars({'-', '_', 'h', 'u'}) @CharRange(from = 'a', to = 'c') @StringLength(max = 8)
          String other) {
    assertThat(Variables.mangle(one).equals(Variables.mangle(other))).isEqualTo(one.equals(other));
    assertThat(Variables.mangle(one)).matches("[A-Za-z_]*");
  }
}
