package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class WorkingHoursTest {
  private static final WorkingHours OFFICE = WorkingHours.daily(new int[] {0, 1, 2, 3, 4}, 9, 17);

  @Example
  void workGoesOnAtTheNextOpening() {
    assertThat(OFFICE.after(16, 2)).isEqualTo(34);
    assertThat(OFFICE.after(9, 8)).isEqualTo(17);
    assertThat(OFFICE.after(4 * 24 + 16, 2)).isEqualTo(7 * 24 + 10);
    assertThat(OFFICE.opening(17)).isEqualTo(33);
    assertThat(OFFICE.isOpen(17)).isFalse();
    assertThat(OFFICE.isOpen(9)).isTrue();
  }

  @Property
  void whatIsDoneIsWhatWasToDo(
      @ForAll @DoubleRange(min = 0, max = 1000) double start,
      @ForAll @DoubleRange(min = 0, max = 200) double work) {
    double end = OFFICE.after(start, work);

    assertThat(end).isGreaterThanOrEqualTo(start);
    assertThat(OFFICE.between(start, end)).isCloseTo(work, within(1e-6));
  }
}
