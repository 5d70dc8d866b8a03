package dev.candor.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.candor.house.offenders.Changing;
import dev.candor.house.offenders.Clocks;
import dev.candor.house.offenders.Measuring;
import dev.candor.house.offenders.Writing;
import dev.candor.house.offenders.a.Here;
import dev.candor.house.offenders.b.There;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Architecture rules: which package may use which, and what each may do. */
class LawsTest {

  @Test
  void importsPointDownTheLayers() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("parallel")
        .definedBy("dev.candor.parallel..")
        .layer("text")
        .definedBy("dev.candor.text..")
        .layer("source")
        .definedBy("dev.candor.source..")
        .layer("diagnostic")
        .definedBy("dev.candor.diagnostic..")
        .layer("chart")
        .definedBy("dev.candor.chart..")
        .layer("frontmatter")
        .definedBy("dev.candor.frontmatter..")
        .layer("message")
        .definedBy("dev.candor.message..")
        .layer("markdown")
        .definedBy("dev.candor.markdown..")
        .layer("content")
        .definedBy("dev.candor.content..")
        .layer("site")
        .definedBy("dev.candor.site..")
        .layer("render")
        .definedBy("dev.candor.render..")
        .layer("image")
        .definedBy("dev.candor.image..")
        .layer("output")
        .definedBy("dev.candor.output..")
        .layer("check")
        .definedBy("dev.candor.check..")
        .layer("editorial")
        .definedBy("dev.candor.editorial..")
        .layer("spelling")
        .definedBy("dev.candor.spelling..")
        .layer("grammar")
        .definedBy("dev.candor.grammar..")
        .layer("links")
        .definedBy("dev.candor.links..")
        .layer("authoring")
        .definedBy("dev.candor.authoring..")
        .layer("importing")
        .definedBy("dev.candor.importing..")
        .layer("report")
        .definedBy("dev.candor.report..")
        .layer("publish")
        .definedBy("dev.candor.publish..")
        .layer("engine")
        .definedBy("dev.candor.engine..")
        .layer("serve")
        .definedBy("dev.candor.serve..")
        .layer("lsp")
        .definedBy("dev.candor.lsp..")
        .layer("cli")
        .definedBy("dev.candor.cli..")
        .layer("maven")
        .definedBy("dev.candor.maven..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("maven")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("serve", "lsp", "cli", "maven")
        .whereLayer("lsp")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("serve")
        .mayOnlyBeAccessedByLayers("cli", "maven")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("engine")
        .whereLayer("editorial")
        .mayOnlyBeAccessedByLayers("report", "engine")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("engine")
        .whereLayer("spelling")
        .mayOnlyBeAccessedByLayers("editorial", "engine")
        .whereLayer("grammar")
        .mayOnlyBeAccessedByLayers("editorial", "engine")
        .whereLayer("links")
        .mayOnlyBeAccessedByLayers("engine")
        .whereLayer("authoring")
        .mayOnlyBeAccessedByLayers("importing", "engine", "lsp", "cli", "maven")
        .whereLayer("importing")
        .mayOnlyBeAccessedByLayers("engine")
        .whereLayer("publish")
        .mayOnlyBeAccessedByLayers("engine")
        .whereLayer("image")
        .mayOnlyBeAccessedByLayers("output", "publish", "engine")
        .whereLayer("output")
        .mayOnlyBeAccessedByLayers("check", "report", "publish", "engine", "serve")
        .whereLayer("render")
        .mayOnlyBeAccessedByLayers("output", "engine")
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers(
            "render",
            "output",
            "check",
            "editorial",
            "links",
            "authoring",
            "report",
            "engine",
            "lsp")
        .whereLayer("content")
        .mayOnlyBeAccessedByLayers(
            "site",
            "render",
            "output",
            "check",
            "editorial",
            "links",
            "authoring",
            "importing",
            "report",
            "engine",
            "lsp")
        .whereLayer("markdown")
        .mayOnlyBeAccessedByLayers(
            "content", "site", "render", "output", "editorial", "links", "importing")
        .whereLayer("message")
        .mayOnlyBeAccessedByLayers("content", "site", "render", "output", "engine")
        .whereLayer("frontmatter")
        .mayOnlyBeAccessedByLayers("content", "message", "importing")
        .whereLayer("chart")
        .mayOnlyBeAccessedByLayers("content", "site", "render")
        .check(Program.CLASSES);
  }

  @Test
  void eachLibraryIsUsedByOnePackage() {
    only("com.vladsch.flexmark..", "dev.candor.markdown..");
    only("org.jetbrains..", "dev.candor.chart..");
    only("kotlin..", "dev.candor.chart..");
    only("org.yaml.snakeyaml..", "dev.candor.frontmatter..");
    only("freemarker..", "dev.candor.render..", "freemarker..");
    only("org.jsoup..", "dev.candor.check..", "dev.candor.importing.html");
    only(
        "com.fasterxml.jackson..",
        "dev.candor.importing.format",
        "dev.candor.output..",
        "dev.candor.content..",
        "dev.candor.report..",
        "dev.candor.serve..");
    only("crawlercommons..", "dev.candor.links");
    only("org.jbibtex..", "dev.candor.importing.works");
    only("de.siegmar.fastcsv..", "dev.candor.importing.table");
    only("picocli..", "dev.candor.cli..");
    only("org.eclipse.lsp4j..", "dev.candor.lsp..");
    only("com.luciad..", "dev.candor.image");
    only("net.coobird..", "dev.candor.image");
    only("com.drew..", "dev.candor.image");
    only("javax.imageio..", "dev.candor.image");
    only("org.apache.fontbox..", "dev.candor.image.cover");
    only("com.jcraft.jzlib..", "dev.candor.publish.compress");
    only("com.aayushatharva..", "dev.candor.publish.compress");
    only("java.awt..", "dev.candor.image..");
    only("com.jcraft.jsch..", "dev.candor.publish.sftp");
    only("java.net.http..", "dev.candor.links", "dev.candor.publish.s3");
    only("org.apache.maven..", "dev.candor.maven..");
    only("org.apache.lucene..", "dev.candor.spelling..");
    only("org.languagetool..", "dev.candor.grammar..");
    only("java.net.http..", "dev.candor.links..", "dev.candor.publish..");
  }

  /** Image code works on bytes and doesn't depend on pages. */
  @Test
  void imagesAreIndependentOfTheLayers() {
    noClasses()
        .that()
        .resideInAPackage("dev.candor.image..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "dev.candor.content..",
                "dev.candor.markdown..",
                "dev.candor.site..",
                "dev.candor.render..",
                "dev.candor.output.."))
        .check(Program.CLASSES);
  }

  private static void only(String library, String... rooms) {
    noClasses()
        .that(not(resideInAnyPackage(rooms)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .because(library + " stays behind one door")
        .check(Program.CLASSES);
  }

  @Test
  void onlyPublishWritesFiles() {
    MachineLaws.onlyPublishWritesFiles().check(Program.CLASSES);
    expectEachMethodCaught(MachineLaws.onlyPublishWritesFiles(), Writing.class);
  }

  @Test
  void timeComesThroughSettings() {
    MachineLaws.timeComesThroughSettings().check(Program.CLASSES);
    expectEachMethodCaught(MachineLaws.timeComesThroughSettings(), Clocks.class);
    MachineLaws.onlyTheseMeasureTime().check(Program.CLASSES);
    expectEachMethodCaught(MachineLaws.onlyTheseMeasureTime(), Measuring.class);
  }

  @Test
  void theMachineIsReadThroughSettingsOnly() {
    noClasses().should().callMethod(Locale.class, "getDefault").check(Program.CLASSES);
    noClasses().should().callMethod(ZoneId.class, "systemDefault").check(Program.CLASSES);
    noClasses().should().callMethod(TimeZone.class, "getDefault").check(Program.CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.candor.cli..")
        .should()
        .callMethod(System.class, "getenv", String.class)
        .check(Program.CLASSES);
    // Publishing settings contain secrets, which only front ends read and pass on.
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.candor.cli..", "dev.candor.maven..")
        .should()
        .callMethod(System.class, "getenv")
        .check(Program.CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    StateLaws.nothingStaticChanges(Path.of("src/main/java")).check(Program.CLASSES);
    String caught =
        faults(StateLaws.nothingStaticChanges(Path.of("src/test/java")), Changing.class);
    for (Field field : Changing.class.getDeclaredFields()) {
      assertThat(caught.contains("." + field.getName() + " "))
          .as(field.getName())
          .isEqualTo(!field.getName().startsWith("STAYS"));
    }
  }

  /** Packages at any depth: a package and its subpackages are different packages. */
  @Test
  void packagesHaveNoCycles() {
    circles().check(Program.CLASSES);
    assertThat(faults(circles(), Here.class, There.class))
        .contains("Cycle detected")
        .contains("dev.candor.house.offenders.a")
        .contains("dev.candor.house.offenders.b");
  }

  private static ArchRule circles() {
    return slices()
        .matching("dev.candor.(**)")
        .namingSlices("dev.candor.$1")
        .should()
        .beFreeOfCycles();
  }

  /** A rule is useful only if it finds violations: here, every method of a class that breaks it. */
  private static void expectEachMethodCaught(ArchRule law, Class<?> offender) {
    String caught = faults(law, offender);
    for (Method method : offender.getDeclaredMethods()) {
      if (!method.isSynthetic()) {
        assertThat(caught).contains(offender.getName() + "." + method.getName() + "(");
      }
    }
  }

  private static String faults(ArchRule law, Class<?>... offenders) {
    EvaluationResult result = law.evaluate(new ClassFileImporter().importClasses(offenders));
    assertThat(result.hasViolation()).isTrue();
    return String.join("\n", result.getFailureReport().getDetails());
  }
}
