// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls of what the model's own types keep private: their constructors and their state. */
public final class Handles {

    private static final MethodType ONE_TO_ONE = MethodType.methodType(Object.class, Object.class);

    private static final MethodType ALL_TO_ONE = MethodType.methodType(Object.class, Object[].class);

    private Handles() {}

    /** A call of a static method with one parameter, or of an accessor on its owner. */
    public static MethodHandle of(Method method) {
        try {
            return lookup(method.getDeclaringClass()).unreflect(method).asType(ONE_TO_ONE);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be called.", e);
        }
    }

    /** A call of a constructor with one parameter. */
    public static MethodHandle of(Constructor<?> constructor) {
        return unreflect(constructor).asType(ONE_TO_ONE);
    }

    /** A call of a constructor with its parameters in an array. */
    public static MethodHandle spread(Constructor<?> constructor) {
        return unreflect(constructor)
                .asSpreader(Object[].class, constructor.getParameterCount())
                .asType(ALL_TO_ONE);
    }

    private static MethodHandle unreflect(Constructor<?> constructor) {
        try {
            return lookup(constructor.getDeclaringClass()).unreflectConstructor(constructor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constructor + " cannot be called.", e);
        }
    }

    private static MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }

    /** Calls with one argument; null only if an accessor of an optional member returned it. */
    public static @Nullable Object call(MethodHandle handle, Object argument) {
        try {
            return handle.invokeExact(argument);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("Types of the model throw no checked exceptions.", checked);
        }
    }

    /** Calls a constructor. */
    public static Object create(MethodHandle handle, @Nullable Object[] arguments) {
        try {
            return handle.invokeExact(arguments);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("Types of the model throw no checked exceptions.", checked);
        }
    }
}
