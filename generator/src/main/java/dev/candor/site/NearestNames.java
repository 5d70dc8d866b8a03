package dev.candor.site;

import dev.candor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the name that was probably meant by a wrong one, among all that a site has. Looking through
 * tens of thousands takes long, so an answer is kept, and compared with nothing but the names that
 * were added since; it is computed again once the name itself is gone. Any number of threads may
 * ask.
 */
final class NearestNames {

  private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();

  Optional<String> to(String wrong, NameIndex names) {
    return nearest.computeIfAbsent(wrong, asked -> Suggestion.nearest(asked, names.all()));
  }

  /** Records which names may be gone, and which are new. */
  void renew(Set<String> gone, Set<String> come) {
    nearest.values().removeIf(name -> name.filter(gone::contains).isPresent());
    nearest.replaceAll(
        (wrong, name) -> {
          List<String> candidates = new ArrayList<>(come);
          name.ifPresent(candidates::add);
          return Suggestion.nearest(wrong, candidates);
        });
  }

  void forget() {
    nearest.clear();
  }
}
