package tapeout.library;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A library, and all who answer beside it, that counts how many items of the lists that it gives are looked at. */
public final class CountedLibrary {

    private long looks;

    /** The same library, counted. */
    public Library of(Library library) {
        return counted(Library.class, library);
    }

    /** How many items were looked at since this was last asked. */
    public long takeLooks() {
        long taken = looks;
        looks = 0;
        return taken;
    }

    private <T> T counted(Class<T> type, Object of) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, about) -> answer(method, of, about)));
    }

    private @Nullable Object answer(Method method, Object of, Object @Nullable [] about) throws Throwable {
        Object answer;
        try {
            answer = method.invoke(of, about);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (answer instanceof Answering) {
            return counted(method.getReturnType(), answer);
        }
        return answer instanceof List<?> list ? new CountedList<>(list) : answer;
    }

    private final class CountedList<T> extends AbstractList<T> {

        private final List<T> list;

        private CountedList(List<T> list) {
            this.list = list;
        }

        @Override
        public T get(int index) {
            looks++;
            return list.get(index);
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public boolean contains(@Nullable Object one) {
            looks += list.size();
            return list.contains(one);
        }
    }
}
