package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.orrery.lifecycle.AffectedPeople;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.ModelKind;

/** Each side of a scope alone, and all of them together. */
class ScopeTest {
  private static final Scope ALL = Scope.ALL;

  private final Model model = LifecycleFactory.eINSTANCE.createModel();

  @BeforeEach
  void describe() {
    model.setKind(ModelKind.RULES);
    model.setRiskTier(2);
    model.getRegions().add("US-NY");
    model.setUse("Credit Scoring");
    model.setAffectedPeople(AffectedPeople.APPLICANTS);
  }

  @Test
  void nothingAskedIsEverybodyAndByNameNobody() {
    assertThat(ALL.includes(model)).isTrue();
    assertThat(ALL.includes(null)).isTrue();
    assertThat(new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true).includes(model))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(ModelKind.class)
  void kinds(ModelKind kind) {
    Scope scope =
        new Scope(
            Set.of(ModelKind.RULES, ModelKind.AGENT),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            false);
    model.setKind(kind);
    assertThat(scope.includes(model)).isEqualTo(kind == ModelKind.RULES || kind == ModelKind.AGENT);
    assertThat(scope.includes(null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, true", "4, false"})
  void tiers(int tier, boolean included) {
    model.setRiskTier(tier);
    assertThat(
            new Scope(Set.of(), Set.of(2, 3), Set.of(), Set.of(), Set.of(), false).includes(model))
        .isEqualTo(included);
  }

  @ParameterizedTest
  @CsvSource({
    "US, true",
    "US-NY, true",
    "US-NY-NYC, true",
    "USA, false",
    "U, false",
    "us, true",
    "us-ny, true",
    "NY, false",
    "EU, false"
  })
  void regions(String region, boolean included) {
    Scope scope = new Scope(Set.of(), Set.of(), Set.of("US"), Set.of(), Set.of(), false);
    model.getRegions().clear();
    assertThat(scope.includes(model)).as("a region that is left open").isFalse();
    model.getRegions().add("NZ");
    model.getRegions().add(region);
    assertThat(scope.includes(model)).isEqualTo(included);
  }

  @Test
  void aPartOfACountryIsNotTheCountry() {
    Scope scope = new Scope(Set.of(), Set.of(), Set.of("US-NY"), Set.of(), Set.of(), false);
    assertThat(scope.includes(model)).isTrue();
    model.getRegions().set(0, "US");
    assertThat(scope.includes(model)).isFalse();
    model.getRegions().set(0, "US-NYX");
    assertThat(scope.includes(model)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"EU, true", "eu, true", "DE, true", "de-BY, true", "GB, false", "EUX, false"})
  void aMemberOfAUnionLiesInIt(String region, boolean included) {
    Scope scope = new Scope(Set.of(), Set.of(), Set.of("EU"), Set.of(), Set.of(), false);
    model.getRegions().set(0, region);
    assertThat(scope.includes(model)).isEqualTo(included);
  }

  @Test
  void usesAreComparedWithoutCaseAndWhole() {
    Scope scope =
        new Scope(Set.of(), Set.of(), Set.of(), Set.of("credit scoring"), Set.of(), false);
    assertThat(scope.includes(model)).isTrue();
    model.setUse("credit scoring of firms");
    assertThat(scope.includes(model)).isFalse();
    model.setUse(null);
    assertThat(scope.includes(model)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(AffectedPeople.class)
  void affectedPeople(AffectedPeople people) {
    Scope scope =
        new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(AffectedPeople.EMPLOYEES), false);
    model.setAffectedPeople(people);
    assertThat(scope.includes(model)).isEqualTo(people == AffectedPeople.EMPLOYEES);
  }

  @Test
  void everySideMustFit() {
    Scope scope =
        new Scope(
            Set.of(ModelKind.RULES),
            Set.of(2),
            Set.of("US"),
            Set.of("credit scoring"),
            Set.of(AffectedPeople.APPLICANTS),
            false);
    assertThat(scope.includes(model)).isTrue();
    model.setAffectedPeople(AffectedPeople.NONE);
    assertThat(scope.includes(model)).isFalse();
  }
}
