package dev.candor.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The laws of the house: which room may know which, and what may be done where. */
class LawsTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.candor");

  @Test
  void importsPointDownTheStairs() {
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
        .layer("report")
        .definedBy("dev.candor.report..")
        .layer("publish")
        .definedBy("dev.candor.publish..")
        .layer("engine")
        .definedBy("dev.candor.engine..")
        .layer("serve")
        .definedBy("dev.candor.serve..")
        .layer("cli")
        .definedBy("dev.candor.cli..")
        .layer("maven")
        .definedBy("dev.candor.maven..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("maven")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("serve", "cli", "maven")
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
        .mayOnlyBeAccessedByLayers("engine", "cli", "maven")
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
            "render", "output", "check", "editorial", "links", "authoring", "report", "engine")
        .whereLayer("content")
        .mayOnlyBeAccessedByLayers(
            "site",
            "render",
            "output",
            "check",
            "editorial",
            "links",
            "authoring",
            "report",
            "engine")
        .whereLayer("markdown")
        .mayOnlyBeAccessedByLayers("content", "site", "render", "output", "editorial", "links")
        .whereLayer("message")
        .mayOnlyBeAccessedByLayers("content", "site", "render", "output", "engine")
        .whereLayer("frontmatter")
        .mayOnlyBeAccessedByLayers("content", "message")
        .whereLayer("chart")
        .mayOnlyBeAccessedByLayers("content", "site", "render")
        .check(HOUSE);
  }

  @Test
  void eachLibraryHasOneRoom() {
    only("com.vladsch.flexmark..", "dev.candor.markdown..");
    only("org.jetbrains..", "dev.candor.chart..");
    only("kotlin..", "dev.candor.chart..");
    only("org.yaml.snakeyaml..", "dev.candor.frontmatter..");
    only("freemarker..", "dev.candor.render..", "freemarker..");
    only("org.jsoup..", "dev.candor.check..");
    only(
        "com.fasterxml.jackson..",
        "dev.candor.output..",
        "dev.candor.content..",
        "dev.candor.report..",
        "dev.candor.serve..");
    only("crawlercommons..", "dev.candor.links");
    only("picocli..", "dev.candor.cli..");
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

  /** Pictures are made of bytes, and know nothing of pages. */
  @Test
  void imagesStandBesideTheStairs() {
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
        .check(HOUSE);
  }

  private static void only(String library, String... rooms) {
    noClasses()
        .that(not(resideInAnyPackage(rooms)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .because(library + " stays behind one door")
        .check(HOUSE);
  }

  @Test
  void onlyPublishWritesFiles() {
    for (String method :
        new String[] {
          "write",
          "writeString",
          "newOutputStream",
          "newBufferedWriter",
          "createFile",
          "createDirectory",
          "createDirectories",
          "createLink",
          "createSymbolicLink",
          "createTempFile",
          "createTempDirectory",
          "delete",
          "deleteIfExists",
          "move",
          "copy"
        }) {
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.candor.publish..")
          .should()
          .callMethodWhere(
              new DescribedPredicate<JavaMethodCall>("writes by Files." + method) {
                @Override
                public boolean test(JavaMethodCall call) {
                  return call.getTargetOwner().isEquivalentTo(Files.class)
                      && call.getTarget().getName().equals(method);
                }
              })
          .check(HOUSE);
    }
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.candor.publish..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(FileChannel.class)
        .check(HOUSE);
  }

  @Test
  void theMachineSpeaksThroughSettingsAlone() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.candor.engine.Settings")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(HOUSE);
    noClasses().should().callMethod(Locale.class, "getDefault").check(HOUSE);
    noClasses().should().callMethod(ZoneId.class, "systemDefault").check(HOUSE);
    noClasses().should().callMethod(TimeZone.class, "getDefault").check(HOUSE);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(HOUSE);
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.candor.cli..")
        .should()
        .callMethod(System.class, "getenv", String.class)
        .check(HOUSE);
    // Whoever publishes has secrets in it, which only front ends take out and hand on.
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.candor.cli..", "dev.candor.maven..")
        .should()
        .callMethod(System.class, "getenv")
        .check(HOUSE);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(HOUSE);
  }
}
