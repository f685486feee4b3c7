package nl.kaderwijzer.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.kaderwijzer.graph.Publication;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps the answers that were asked most, up to a number of bytes, so that the same question of the same version of the data is
 * worked out once a day: a question may ask what day it is. Safe for any number of threads.
 */
final class KeptAnswers {

  /** What an entry takes beside its bytes: key, headers, bookkeeping. */
  private static final int OVERHEAD = 1024;

  /** No answer takes more than this part of the room. */
  private static final int PART = 4;

  private final long room;
  private final SingletonSupplier<Cache<Key, Answer>> answers;

  /** Makes room for so many bytes; with none nothing is kept. */
  KeptAnswers(long room) {
    this.room = room;
    this.answers = SingletonSupplier.of(() -> Caffeine.newBuilder().maximumWeight(room).weigher(KeptAnswers::weight).build());
  }

  private record Key(String version, LocalDate day, Object asked) {
  }

  /** Returns the answer that was kept, or works it out and keeps it when it is lasting and not too large. */
  Answer get(Publication publication, Object asked, Supplier<Answer> work) {
    Key key = new Key(publication.version(), LocalDate.now(), asked);
    Answer known = answers.obtain().getIfPresent(key);
    if (known != null) {
      return known;
    }
    Answer answer = work.get();
    if (answer.lasting() && weight(key, answer) <= room / PART) {
      answer.content().trim();
      answers.obtain().put(key, answer);
    }
    return answer;
  }

  private static int weight(Key key, Answer answer) {
    return answer.content().size() + 2 * key.asked().toString().length() + OVERHEAD;
  }
}
