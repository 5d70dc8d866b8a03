package dev.candor.site;

import dev.candor.content.PageReference;
import dev.candor.content.Reference;
import dev.candor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks a site on behalf of one page, and records questions and answers: while the answers stay the
 * same, so does the result of linking the page.
 */
final class Lookups {

  private final LinkContext site;
  private final List<Lookup> asked = new ArrayList<>();

  Lookups(LinkContext site) {
    this.site = site;
  }

  List<Lookup> asked() {
    return asked;
  }

  List<Target> named(String name) {
    List<Target> answers = List.copyOf(site.names().find(name));
    asked.add(new Lookup.Name(NameIndex.normal(name), answers, isPlanned(name)));
    return answers;
  }

  /** Of a name that {@link #named} was asked for. */
  boolean isPlanned(String name) {
    return site.names().isPlanned(NameIndex.normal(name));
  }

  /** "did you mean …?" with the nearest of all names, or the empty string. */
  String suggestion(String name) {
    Optional<String> answer = site.nearest().to(name, site.names());
    asked.add(new Lookup.Nearest(name, answer));
    return answer
        .map(Suggestion::didYouMean)
        .orElse("write that page, or announce it in content/planned.yaml");
  }

  Optional<Target> madeOf(String file) {
    Optional<Target> answer = Optional.ofNullable(site.byPath().get(file));
    asked.add(new Lookup.File(file, answer));
    return answer;
  }

  Optional<Target> referred(PageReference reference) {
    Optional<Target> answer = FrontMatterLinks.find(reference, site.kinds(), site.byKey());
    asked.add(new Lookup.Referred(reference, answer));
    return answer;
  }

  boolean isPublished(String address) {
    boolean answer = site.addresses().contains(address);
    asked.add(new Lookup.Address(address, answer));
    return answer;
  }

  Optional<Reference> work(String key) {
    Optional<Reference> answer = Optional.ofNullable(site.library().get(key));
    asked.add(new Lookup.Work(key, answer));
    return answer;
  }

  boolean isImage(String path) {
    boolean answer = site.images().contains(path);
    asked.add(new Lookup.Image(path, answer));
    return answer;
  }
}
