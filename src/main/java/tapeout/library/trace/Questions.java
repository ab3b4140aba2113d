package tapeout.library.trace;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.library.Answering;
import tapeout.library.Library;

/**
 * Notes what pages ask, and asks the same again in a later build. All that answers for more than one document is reached
 * through it, so that no question can be forgotten; a page that asks what {@link Names} or {@link AnswerDigest} do not know
 * cannot be made. Any number of threads may use it, each making one page at a time. See decision 0043.
 */
public final class Questions {

    private final Library library;
    private final Names names;
    private final AnswerDigest digest;
    private final Map<String, Question> known = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<String>> asked = ThreadLocal.withInitial(LinkedHashSet::new);

    /**
     * @param library of this build
     * @param faces since when a document shows what it shows: the same in a later build as long as that is the same
     */
    public Questions(Library library, Function<Document, Object> faces) {
        this.library = library;
        this.names = new Names(library);
        this.digest = new AnswerDigest(faces);
    }

    /**
     * What can be asked.
     *
     * @param name tells it from all others
     */
    private record Question(String name, Supplier<? extends Answering> of, Method method) {

        @Nullable
        Object ask(Object @Nullable ... about) {
            return call(of.get(), method, about);
        }
    }

    /**
     * What was answered.
     *
     * @param asking the one text of the question, which all pages hold that ask it
     */
    private record Answer(String asking, long digest) {}

    /**
     * Someone who answers, whose answers are noted.
     *
     * @param type an interface, its methods with different parameters
     * @param of who answers; made when first asked, and what it asks then is no page's question
     */
    public <T extends Answering> T through(Class<T> type, Supplier<? extends T> of) {
        Supplier<T> once = new Once<>(() -> apart(of, new LinkedHashSet<>()));
        Map<Method, Question> questions = new HashMap<>();
        Map<Method, Answering> others = new HashMap<>();
        for (Method method : type.getMethods()) {
            Question question = new Question(name(type, method), once, method);
            if (Answering.class.isAssignableFrom(method.getReturnType())) {
                Class<? extends Answering> other = method.getReturnType().asSubclass(Answering.class);
                others.put(method, other(other, question));
            } else {
                questions.put(method, question);
                known.put(question.name(), question);
            }
        }
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, about) -> {
                    Question question = questions.get(method);
                    Answering other = others.get(method);
                    return question != null
                            ? noted(question, about)
                            : other != null ? other : call(once.get(), method, about);
                }));
    }

    private <T extends Answering> T other(Class<T> type, Question question) {
        return through(type, () -> type.cast(question.ask()));
    }

    private static String name(Class<?> type, Method method) {
        StringBuilder name = new StringBuilder(type.getSimpleName()).append('.').append(method.getName());
        for (Class<?> parameter : method.getParameterTypes()) {
            name.append(' ').append(parameter.getSimpleName());
        }
        return name.toString();
    }

    private @Nullable Object noted(Question question, Object @Nullable [] about) {
        Object answer = question.ask(about);
        StringBuilder key = new StringBuilder(question.name());
        for (Object subject : about == null ? new Object[0] : about) {
            key.append('\t').append(names.of(subject));
        }
        String asking = key.toString();
        Answer noted = answers.get(asking);
        if (noted == null) {
            noted = new Answer(asking, digest.of(answer));
            answers.put(asking, noted);
        }
        asked.get().add(noted.asking());
        return answer;
    }

    /**
     * What makes something once, for all pages that show it; its questions are those of every such page.
     *
     * @param key tells one from all others
     */
    public <S, T> Function<S, T> once(Function<S, ?> key, Function<S, T> make) {
        record Made<T>(T made, Set<String> asked) {}
        Map<Object, Made<T>> all = new ConcurrentHashMap<>();
        return subject -> {
            Made<T> one = all.computeIfAbsent(key.apply(subject), known -> {
                Set<String> own = new LinkedHashSet<>();
                return new Made<>(apart(() -> make.apply(subject), own), own);
            });
            asked.get().addAll(one.asked());
            return one.made();
        };
    }

    private <T> T apart(Supplier<? extends T> make, Set<String> own) {
        Set<String> before = asked.get();
        asked.set(own);
        try {
            return make.get();
        } finally {
            asked.set(before);
        }
    }

    /** What this thread asked since it was last taken. */
    public List<String> take() {
        List<String> taken = new ArrayList<>(asked.get());
        asked.remove();
        return taken;
    }

    /**
     * A number for all that documents show to more than those who show their texts, for which of them go out, and for the
     * files beside them: as long as it is the same, and with it whatever is neither, so are all answers.
     *
     * @param beside what tells whether those files are as they were
     */
    public long faces(Map<String, ? extends Record> beside) {
        return digest.of(List.of(library.documents(), library.heldBack(), beside));
    }

    /** A number for a page and all answers to its questions; empty if one of them is about what is no more. */
    public OptionalLong digest(Object page, Collection<String> questions) {
        long sum = digest.of(page);
        for (String question : questions) {
            Answer answer = answers.get(question);
            if (answer == null) {
                OptionalLong found = answer(question);
                if (found.isEmpty()) {
                    return OptionalLong.empty();
                }
                answer = new Answer(question, found.getAsLong());
                answers.put(question, answer);
            }
            sum = AnswerDigest.joined(sum, answer.digest());
        }
        return OptionalLong.of(sum);
    }

    /** A file's name that holds a tab makes no question that can be told apart again. */
    private OptionalLong answer(String asking) {
        String[] parts = asking.split("\t", -1);
        Question question = known.get(parts[0]);
        Class<?>[] kinds =
                question == null ? new Class<?>[0] : question.method().getParameterTypes();
        if (question == null || kinds.length != parts.length - 1) {
            return OptionalLong.empty();
        }
        Object[] about = new Object[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            Optional<?> found = names.find(kinds[i], parts[i + 1]);
            if (found.isEmpty()) {
                return OptionalLong.empty();
            }
            about[i] = found.get();
        }
        return OptionalLong.of(digest.of(question.ask(about)));
    }

    private static @Nullable Object call(Object of, Method method, Object @Nullable [] about) {
        try {
            return method.invoke(of, about);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("questions are public", e);
        }
    }
}
