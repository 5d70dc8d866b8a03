package dev.candor.publish.store;

import dev.candor.publish.Manifest;
import dev.candor.publish.ParallelSteps;
import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredFile;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.PublishLimits.Verify;
import dev.candor.publish.target.Sample;
import dev.candor.source.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads back what was written, before it becomes live and anything is deleted. */
record Proof(Verify verify) {

  /** Returns how many files were read back; throws at the first that differs. */
  int check(Store store, StoreLayout layout, Manifest wanted, Changes changes)
      throws PublishException {
    List<String> written = new ArrayList<>(changes.added());
    written.addAll(changes.changed());
    List<String> chosen = Sample.of(verify, written);
    ParallelSteps.each(
        store.concurrency(),
        chosen.size(),
        i -> {
          String path = chosen.get(i);
          try {
            Optional<StoredFile> file = store.read(layout.page(path));
            String hash = wanted.made(path).hash();
            if (file.isEmpty() || !Hash.of(file.get().bytes()).equals(hash)) {
              throw new PublishException(
                  path
                      + " was written to "
                      + store.place()
                      + " but reads differently, so nothing was deleted: publish again, and if that"
                      + " doesn't help, find out who else writes there");
            }
          } catch (StoreFault fault) {
            throw StoreDestination.exceptionFor(fault);
          }
        });
    return chosen.size();
  }
}
