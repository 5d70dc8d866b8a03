package dev.candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.candor.check.Check;
import dev.candor.check.Checks;
import dev.candor.content.Content;
import dev.candor.content.ContentKinds;
import dev.candor.content.Exit;
import dev.candor.output.Output;
import dev.candor.output.Outputs;
import dev.candor.publish.kind.TargetKind;
import dev.candor.publish.kind.TargetKinds;
import dev.candor.report.ReportFormat;
import dev.candor.report.ReportFormats;
import dev.candor.report.health.Sections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind, check, output and report has to be on the list in its package. */
class ListsTest {

  private static List<String> implementing(Class<?> type, String room) {
    return Program.CLASSES.stream()
        .filter(c -> (c.getPackageName() + ".").startsWith(room + "."))
        .filter(c -> c.isAssignableTo(type) && !c.isInterface())
        .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(c -> !c.isAnonymousClass())
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  private static List<String> names(List<?> list) {
    return list.stream().map(o -> o.getClass().getName()).sorted().collect(Collectors.toList());
  }

  @Test
  void everyOutputIsListed() {
    assertThat(names(Outputs.ALL))
        .containsExactlyElementsOf(implementing(Output.class, "dev.candor.output"));
  }

  @Test
  void everyCheckIsListed() {
    assertThat(
            names(Checks.list(Optional.of(new Exit("https://example.org/", Optional.empty())), "")))
        .containsExactlyElementsOf(implementing(Check.class, "dev.candor.check"));
  }

  @Test
  void everyTargetKindIsListed() {
    assertThat(names(TargetKinds.ALL))
        .containsExactlyElementsOf(implementing(TargetKind.class, "dev.candor.publish.kind"));
  }

  @Test
  void everyFormatOfReportIsListed() {
    assertThat(names(ReportFormats.ALL))
        .containsExactlyElementsOf(implementing(ReportFormat.class, "dev.candor.report"));
  }

  @Test
  void everySectionOfTheReportIsListed() throws ReflectiveOperationException {
    Class<?> section = Class.forName("dev.candor.report.health.Section");
    assertThat(Sections.names())
        .containsExactlyInAnyOrderElementsOf(implementing(section, "dev.candor.report.health"));
  }

  @Test
  void everyContentKindIsListed() {
    List<String> kinds = implementing(Content.class, "dev.candor.content");

    // All except the one for kinds declared in the settings.
    assertThat(ContentKinds.BUILT_IN).hasSize(kinds.size() - 1);
  }
}
