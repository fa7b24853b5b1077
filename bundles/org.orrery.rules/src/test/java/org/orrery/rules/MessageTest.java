package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.words.Message;
import org.orrery.lifecycle.words.Written;

class MessageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void isTheSameInEnglishWhateverTheMachineSpeaks() {
    Message message =
        Said.of("rules.text", List.of(1234567, 0.00001, new BigDecimal("1E+3"), "it's {0}"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(message.english()).isEqualTo("1234567, 1.0E-5, 1000, it's {0}");
      assertThat(message).hasToString(message.english());
      assertThat(Said.of("rules.text", DAY).english()).isEqualTo("2026-11-24");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesNumbersAndDatesAsItsLanguageDoes() {
    Message message =
        Said.of("rules.text", List.of(1234567, 0.00001, new BigDecimal("0.25"), "it's {0}"));
    assertThat(message.in(Locale.GERMAN)).isEqualTo("1.234.567, 0,00001, 0,25, it's {0}");
    assertThat(Said.of("rules.text", DAY).in(Locale.GERMANY)).isEqualTo("24.11.2026");
  }

  @Test
  void tellsOneFromMany() {
    assertThat(Said.counted("properties.days", 1, 1).in(Locale.GERMAN)).isEqualTo("1 Tag");
    assertThat(Said.counted("properties.days", 0, 0).english()).isEqualTo("0 days");
  }

  @Test
  void putsPartsTogether() {
    Message parts =
        Said.joined("rules.and", List.of(Message.text("a"), Message.text("b"), Message.text("c")));
    assertThat(parts.english()).isEqualTo("a and b and c");
    assertThat(parts.in(Locale.GERMAN)).isEqualTo("a und b und c");
    assertThat(Said.joined("rules.and", List.of())).isEqualTo(Message.NONE);
    assertThat(Message.NONE.in(Locale.GERMAN)).isEmpty();
  }

  @Test
  void isEnglishWhereTheLanguageOrTheTranslationIsUnknown() {
    assertThat(Said.of("rules.or", "a", "b").in(Locale.FRENCH)).isEqualTo("a or b");
    Written written = new Written("approval", Map.of("de", "Freigabe"));
    assertThat(Said.of("rules.name", written).in(Locale.GERMANY)).isEqualTo("„Freigabe“");
    assertThat(Said.of("rules.name", Written.of("approval")).in(Locale.GERMANY))
        .isEqualTo("„approval“");
  }

  @Test
  void aKeyWithoutWordsIsAFault() {
    assertThatThrownBy(() -> Said.of("rules.no-such").english())
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("rules.no-such");
  }
}
