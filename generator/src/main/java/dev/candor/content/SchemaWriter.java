package dev.candor.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes the fields of a kind as a JSON Schema (2020-12), by which editors' tools complete keys.
 */
public final class SchemaWriter {

  private SchemaWriter() {}

  /** All schemas, independent of a site: file name to JSON text, in order. */
  public static Map<String, String> all() {
    return all(KnownIds.NONE, Kinds.USUAL);
  }

  /** All schemas, which offer the ids of a site wherever a field takes an id. */
  public static Map<String, String> all(KnownIds ids, Kinds kinds) {
    Map<String, String> all = new LinkedHashMap<>();
    for (ContentKind<?> kind : kinds.all()) {
      all.put(kind.name() + ".schema.json", of(kind, ids));
    }
    all.put("references.schema.json", ofList("references", Reference::read, ids));
    all.put("helplines.schema.json", ofList("helplines", Helpline::read, ids));
    all.put("planned.schema.json", ofList("planned", Planned::read, ids));
    all.put("reviews.schema.json", ofList("reviews", Review::read, ids));
    all.put(
        "site.schema.json", ofFields("site", f -> SiteConfig.read(f, ContentKinds.BUILT_IN), ids));
    return all;
  }

  /** The ids of a site, as lists that other schemas can refer to. */
  public static String ids(KnownIds ids) {
    return document("ids", ids.definitions());
  }

  /** The front matter of a kind of page: its own fields, then those that every page has. */
  public static String of(ContentKind<?> kind, KnownIds ids) {
    return ofFields(
        kind.name(),
        fields -> {
          kind.state(fields);
          return fields;
        },
        ids);
  }

  /** A file that is one mapping. */
  private static <T> String ofFields(String name, Function<Fields, T> read, KnownIds ids) {
    return document(name, SchemaFields.mappingOf(read, ids));
  }

  /** A file that is a list of mappings. */
  private static <T> String ofList(String name, Function<Fields, T> read, KnownIds ids) {
    return document(name, SchemaFields.listOf(read, ids));
  }

  private static String document(String name, Map<String, Object> schema) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("title", name);
    document.putAll(schema);
    StringWriter out = new StringWriter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indent);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(printer);
      write(document, json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to a string can't fail", e);
    }
    return out.append('\n').toString();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString((String) value);
    }
  }
}
