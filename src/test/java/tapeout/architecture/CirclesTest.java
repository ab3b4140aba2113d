package tapeout.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Classes of a room that need each other stay few, so that each can be read without the others. */
class CirclesTest {

    /** As many as one page can explain. */
    private static final int LARGEST_CIRCLE = 5;

    private final Map<String, Set<String>> uses = new TreeMap<>();

    @Test
    void circlesWithinARoomStaySmall() throws Exception {
        for (JavaClass type : ProjectClasses.ALL) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                add(type, dependency.getTargetClass());
            }
        }
        Map<String, Set<String>> reached = new HashMap<>();
        uses.keySet().forEach(name -> reached.put(name, reachedFrom(name)));
        assertThat(uses.keySet()).isNotEmpty().allSatisfy(name -> {
            Set<String> circle = new TreeSet<>(reached.get(name));
            circle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(name));
            assertThat(circle).as("the circle of " + name).hasSizeLessThanOrEqualTo(LARGEST_CIRCLE);
        });
    }

    /** What a sealed type says of its cases makes no circle: it is a family. */
    private void add(JavaClass type, JavaClass target) throws ReflectiveOperationException {
        String from = outer(type);
        String to = outer(target);
        if (from.equals(to) || !type.getPackageName().equals(target.getPackageName())) {
            return;
        }
        boolean family = Class.forName(from).isSealed() && Class.forName(from).isAssignableFrom(Class.forName(to));
        if (!family) {
            uses.computeIfAbsent(from, name -> new HashSet<>()).add(to);
        }
    }

    private Set<String> reachedFrom(String name) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(name));
        while (!open.isEmpty()) {
            for (String next : uses.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private static String outer(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
