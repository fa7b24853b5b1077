package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

class RoundTripProperties {
  @Property(tries = 150)
  void whatIsWrittenIsReadAgainAndWrittenTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int objects) throws IOException {
    Lifecycle drawn = RandomDrawings.drawing(seed, objects);
    byte[] first = LifecycleFiles.toBytes(drawn);
    Lifecycle loaded = LifecycleFiles.load(new ByteArrayInputStream(first), "random");
    assertThat(same(loaded, drawn)).isTrue();
    assertThat(LifecycleFiles.toBytes(loaded)).isEqualTo(first);
  }

  @Property(tries = 30)
  void plainEmfReadsTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int objects)
      throws IOException {
    Lifecycle drawn = RandomDrawings.drawing(seed, objects);
    Resource plain = new XMIResourceImpl(URI.createURI("plain.lifecycle"));
    EPackage.Registry.INSTANCE.put(LifecyclePackage.eNS_URI, LifecyclePackage.eINSTANCE);
    plain.load(new ByteArrayInputStream(LifecycleFiles.toBytes(drawn)), Map.of());
    assertThat(same(plain.getContents().get(0), drawn)).isTrue();
  }

  @Property(tries = 150)
  void aDamagedFileIsReadWholeOrRefusedWithAPlace(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = LifecycleFiles.toBytes(RandomDrawings.drawing(seed, 40));
    String text = new String(bytes, StandardCharsets.UTF_8);
    int at = random.nextInt(text.length());
    String damaged =
        switch (random.nextInt(3)) {
          case 0 -> text.substring(0, at);
          case 1 -> text.substring(0, at) + (char) (32 + random.nextInt(95)) + text.substring(at);
          default -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 7));
        };
    try {
      Lifecycle read =
          LifecycleFiles.load(
              new ByteArrayInputStream(damaged.getBytes(StandardCharsets.UTF_8)), "damaged");
      assertThat(read.getId()).isNotNull();
    } catch (LifecycleFileException e) {
      assertThat(e.problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
              });
    } catch (IOException e) {
      throw new AssertionError("Not told as a problem of the file", e);
    }
  }

  /** Equal in all that is written: the order in which a node knows its transitions is not. */
  private static boolean same(EObject one, EObject other) {
    EcoreUtil.EqualityHelper equality =
        new EcoreUtil.EqualityHelper() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean haveEqualFeature(
              EObject first, EObject second, EStructuralFeature feature) {
            return feature.isTransient() || super.haveEqualFeature(first, second, feature);
          }
        };
    return equality.equals(one, other);
  }
}
