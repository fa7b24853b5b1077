package org.orrery.lifecycle.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Operator;

class VocabularyTest {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  @Test
  void callsKindsFieldsAndValuesInGerman() {
    assertThat(Vocabulary.name(LANGUAGE.getTestStep(), Locale.GERMANY)).isEqualTo("Testschritt");
    assertThat(Vocabulary.name(LANGUAGE.getHumanStep_DueIn(), Locale.GERMAN))
        .isEqualTo("Fällig in");
    assertThat(Vocabulary.name(Operator.LESS_OR_EQUAL, Locale.GERMAN))
        .isEqualTo("kleiner oder gleich");
    assertThat(Vocabulary.about(LANGUAGE.getExemption_Owner(), Locale.GERMAN))
        .isEqualTo("Person, die die Ausnahme verantwortet.");
  }

  @Test
  void callsThemAsTheFileDoesInEnglish() {
    assertThat(Vocabulary.name(LANGUAGE.getTestStep(), Locale.ENGLISH)).isEqualTo("test step");
    assertThat(Vocabulary.name(LANGUAGE.getApprovalStep_FourEyes(), Locale.ENGLISH))
        .isEqualTo("Four eyes");
    assertThat(Vocabulary.name(LANGUAGE.getApprovalStep_RequiredEvidence(), Locale.ENGLISH))
        .isEqualTo("Required evidence");
    assertThat(Vocabulary.name(DeployStrategy.ALL_AT_ONCE, Locale.ENGLISH))
        .isEqualTo("all at once");
    assertThat(Vocabulary.about(LANGUAGE.getExemption_Owner(), Locale.ENGLISH))
        .isEqualTo("Person who answers for the exception.");
  }

  @Test
  void aClassMayCallACommonNameOtherwise() {
    assertThat(Vocabulary.name(LANGUAGE.getKpi_Target(), Locale.GERMAN)).isEqualTo("Zielwert");
    assertThat(Vocabulary.name(LANGUAGE.getDataset_Target(), Locale.GERMAN))
        .isEqualTo("Zielspalte");
  }

  @Test
  void englishStandsInForLanguagesThatAreNotKnown() {
    assertThat(Vocabulary.name(LANGUAGE.getHumanStep_DueIn(), Locale.FRENCH)).isEqualTo("Due in");
    assertThat(Vocabulary.translations(Locale::toLanguageTag)).containsOnlyKeys("de");
  }
}
