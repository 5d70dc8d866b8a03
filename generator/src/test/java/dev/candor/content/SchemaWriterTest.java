package dev.candor.content;

import static com.networknt.schema.InputFormat.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.candor.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the published schemas accept exactly what the reader accepts. */
class SchemaWriterTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static List<String> names() {
    return SchemaWriter.all().keySet().stream()
        .map(name -> name.substring(0, name.indexOf('.')))
        .toList();
  }

  private static List<Error> validate(String name, String yaml) {
    Map<String, String> all = SchemaWriter.all();
    Schema schema = REGISTRY.getSchema(all.get(name + ".schema.json"), InputFormat.JSON);
    return schema.validate(yaml, YAML);
  }

  @ParameterizedTest
  @MethodSource("names")
  void acceptsTheSample(String name) {
    assertThat(validate(name, Samples.of(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void refusesUnknownKeys(String name) {
    String sample = Samples.of(name);
    String indent = sample.startsWith("- ") ? "  " : "";
    assertThat(validate(name, sample + indent + "zzz: 1\n")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void listsEveryKeyOnceAndTheSampleHasThemAll(String name) {
    String sample = Samples.of(name);
    Pattern.compile("\"([A-Za-z-]+)\": \\{\n *\"description\"")
        .matcher(SchemaWriter.all().get(name + ".schema.json"))
        .results()
        .forEach(key -> assertThat(sample).containsPattern("\\b" + key.group(1) + ":"));
  }

  @Test
  void offersTheIdsThatASiteHasAndRefusesOthers() {
    KnownIds ids =
        KnownIds.of(
            new TreeSet<>(List.of("people/alma", "people/rob", "topics/desire", "articles/a")),
            new TreeSet<>(List.of("muise-2015")),
            Kinds.USUAL);
    Map<String, String> beside = new HashMap<>(SchemaWriter.all(ids, Kinds.USUAL));
    beside.put(KnownIds.FILE, SchemaWriter.ids(ids));
    Map<String, String> byAddress = new HashMap<>();
    beside.forEach((name, schema) -> byAddress.put("file:/schemas/" + name, schema));
    Schema faq =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(byAddress))
            .getSchema(SchemaLocation.of("file:/schemas/faq.schema.json"));
    String sound = "question: Q?\nanswer: A.\narticle: a\nreviewer: rob\npublished: 2026-01-02\n";

    assertThat(faq.validate(sound + "topics: [desire]\nrelated: topics/desire\n", YAML)).isEmpty();
    assertThat(faq.validate(sound + "related: [a, articles/a]\n", YAML)).isEmpty();
    assertThat(faq.validate(sound + "topics: [desier]\n", YAML)).isNotEmpty();
    assertThat(faq.validate(sound + "topics: [desire, desire]\n", YAML)).isNotEmpty();
    assertThat(faq.validate(sound + "related: b\n", YAML)).isNotEmpty();
    assertThat(faq.validate(sound.replace("rob", "bor"), YAML)).isNotEmpty();
    assertThat(SchemaWriter.ids(ids))
        .contains("\"personId\": {\n      \"enum\": [ \"alma\", \"rob\" ]")
        .contains("\"work\": {\n      \"enum\": [ \"muise-2015\" ]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article   | ^title: .*             | title: 1984",
        "article   | ^title: .*             | title: {a: b}",
        "article   | ^title: .*             | title: '\"  \"'",
        "article   | ^title: .*             | # none",
        "article   | ^authors: .*           | authors: alma",
        "article   | ^authors: .*           | authors: []",
        "article   | ^authors: .*           | authors: [Alma]",
        "article   | ^authors: .*           | authors: [alma, alma]",
        "article   | ^updated: .*           | updated: 2026-9-1",
        "article   | ^steps: .*             | steps: -1",
        "article   | ^steps: .*             | steps: six",
        "article   | caption: .*}           | legend: x}",
        "article   | ^redirects: .*         | redirects: [old]",
        "article   | ^redirects: .*         | redirects: /old/",
        "article   | ^draft: .*             | draft: yes",
        "article   | ^tags: .*|zzz          | title: a",
        "vignette  | ^basis: .*             | basis: fictional",
        "vignette  | ^basis: .*             | basis: invented",
        "listing   | ^formats: .*           | formats: phone",
        "listing   | ^formats: .*           | formats: Zoom",
        "listing   | ^formats: .*           | formats: [video, Zoom]",
        "listing   | ^accepting: .*         | accepting: maybe",
        "listing   | ^contact: .*           | # none",
        "listing   | ^contact: .*           | 'contact: {phone: call me}'",
        "listing   | latitude: 51.9         | latitude: 91",
        "listing   | currency: EUR          | currency: euro",
        "listing   | ^languages: .*         | languages: [the English]",
        "listing   | number: 0123           | 'zahl: 1'",
        "listing   | board: .*              | board: www.example.org",
        "faq       | evidence: strong       | evidence: certain",
        "topic     | ^order: .*             | order: 1.5",
      })
  void agreesWithTheReader(String name, String pattern, String replacement) {
    String fields =
        Pattern.compile(pattern, Pattern.MULTILINE)
            .matcher(Samples.of(name))
            .replaceAll(replacement);
    ContentKind<?> kind =
        ContentKinds.BUILT_IN.stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
    SourceFile file = SourceFile.of(Samples.pathOf(kind), Samples.page(fields));
    boolean read =
        new PageReader().read(file, Kinds.USUAL).found().stream().noneMatch(d -> d.isError());
    assertThat(validate(name, fields).isEmpty()).as(fields).isEqualTo(read);
  }
}
