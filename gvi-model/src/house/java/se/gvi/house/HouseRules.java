// SPDX-License-Identifier: Apache-2.0
package se.gvi.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules themselves; each module's {@code ArchitectureTest} picks those that hold for it. */
public final class HouseRules {
    private static final String JACKSON_CORE = "com.fasterxml.jackson.core";
    private static final String JACKSON_3 = "tools.jackson";
    private static final Set<String> BOTH_JACKSONS = Set.of("com.fasterxml.jackson.databind", "tools.jackson.databind");
    private static final String GUAVA = "com.google.common";
    private static final String FAST_CSV = "de.siegmar.fastcsv";

    /** Methods that read the machine they run on instead of taking an argument. */
    private static final Map<String, Set<String>> READS_THE_MACHINE = Map.ofEntries(
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry(
                    "java.lang.System",
                    Set.of(
                            "currentTimeMillis",
                            "nanoTime",
                            "getenv",
                            "getProperty",
                            "getProperties",
                            "lineSeparator",
                            "identityHashCode")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.UUID", Set.of("randomUUID")));

    /** Calls that leave the locale or the charset to the machine. The name, then the parameters. */
    private static final Set<String> LEAVES_THE_DEFAULT = Set.of(
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.io.FileDescriptor)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.io.File, boolean)",
            "java.io.FileWriter.<init>(java.io.FileDescriptor)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.lang.String, boolean)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.SimpleDateFormat.<init>()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.util.Scanner.<init>(java.io.InputStream)");

    private HouseRules() {}

    /**
     * Packages, and what is below them, form no cycles.
     *
     * @param base the package above them, such as {@code se.gvi.model}
     * @return the rule
     */
    public static ArchRule noCyclesBetweenPackages(String base) {
        return slices().matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that can be read alone can be understood, changed and tested alone");
    }

    /**
     * A package uses only packages of lower levels, and every package has its level.
     *
     * @param base the package above them, such as {@code se.gvi.model}
     * @param levels the names of the packages, lowest level first; those of one level do not know each other. A name
     *     for which there is no package yet is allowed
     * @return the rule
     */
    public static ArchRule packagesPointDownwards(String base, List<Set<String>> levels) {
        Map<String, Integer> levelOf = new HashMap<>();
        for (int level = 0; level < levels.size(); level++) {
            for (String name : levels.get(level)) {
                levelOf.put(name, level);
            }
        }
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should(new ArchCondition<>("use only packages listed before their own") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String own = feature(base, type);
                        Integer ownLevel = levelOf.get(own);
                        if (ownLevel == null) {
                            events.add(SimpleConditionEvent.violated(
                                    type,
                                    type.getName() + " lies in package '" + own
                                            + "', which has no place in the list of packages. Give it one in"
                                            + " ArchitectureTest."));
                            return;
                        }
                        for (Dependency use : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = use.getTargetClass().getBaseComponentType();
                            if (!isBelow(base, target)) {
                                continue;
                            }
                            String other = feature(base, target);
                            boolean allowed =
                                    own.equals(other) || levelOf.getOrDefault(other, Integer.MAX_VALUE) < ownLevel;
                            if (!allowed) {
                                events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                            }
                        }
                    }
                })
                .because("arrows between packages point one way: from judgement to fact, from the many to the few");
    }

    /**
     * What is public cannot be subclassed by a host.
     *
     * @return the rule
     */
    public static ArchRule publicTypesAreClosed() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(new ArchCondition<>("be final, a record, an enum, sealed, an interface or an annotation") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isEnum()
                                || type.isInterface()
                                || type.reflect().isSealed();
                        if (!closed) {
                            events.add(SimpleConditionEvent.violated(type, type.getDescription() + " is open"));
                        }
                    }
                })
                .because("a host that could subclass a type could break what the type promises");
    }

    /**
     * Nothing reads the clock, the default zone, locale or charset, randomness or the environment.
     *
     * @return the rule
     */
    public static ArchRule nothingReadsTheMachine() {
        return noClasses()
                .should()
                .accessTargetWhere(calls("read the clock, a default or randomness", HouseRules::readsTheMachine))
                .orShould()
                .dependOnClassesThat(describe(
                        "draw random numbers",
                        type -> type.isAssignableTo("java.util.random.RandomGenerator")
                                || type.isAssignableTo("java.util.Random")))
                .because("the same input gives the same answer on every machine: time, zone, locale, charset,"
                        + " randomness and identity are arguments");
    }

    /**
     * No call leaves the locale or the charset to the machine.
     *
     * @return the rule
     */
    public static ArchRule localeAndCharsetAreSaid() {
        return noClasses()
                .should()
                .accessTargetWhere(calls(
                        "leave the locale or the charset to the machine",
                        target -> LEAVES_THE_DEFAULT.contains(signature(target))))
                .because("text must not depend on the machine: say Locale.ROOT and UTF_8, or take them as arguments");
    }

    /**
     * Nothing prints and nothing logs.
     *
     * @return the rule
     */
    public static ArchRule nothingPrintsOrLogs() {
        return noClasses()
                .should()
                .callMethod(System.class, "getLogger", String.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat(describe(
                        "log",
                        type -> type.getPackageName().startsWith("java.util.logging")
                                || type.getPackageName().startsWith("org.slf4j")
                                || type.getName().startsWith("java.lang.System$Logger")))
                .orShould()
                .callMethodWhere(describe(
                        "print a stack trace",
                        call -> call.getTarget().getName().equals("printStackTrace")))
                .because("what is personal must not reach a console or a log; the library returns what it has to say");
    }

    /**
     * Only the packages that read and write documents, or describe or report on them, see a JSON parser.
     *
     * @return the rule
     */
    public static ArchRule onlyDocumentsSeeAParser() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..json..", "..ndjson..", "..document..", "..format..", "..schema..", "..report..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(JACKSON_CORE + "..", JACKSON_3 + ".."))
                .because("facts and judgements do not know how they are written down");
    }

    /**
     * No signature that a host can see mentions a type of Guava or of a parser of JSON or CSV.
     *
     * @param anchor any class of the module, beside whose {@code module-info} lies
     * @return the rule
     */
    public static ArchRule signaturesSpeakJava(Class<?> anchor) {
        Set<String> exported = exportedPackages(anchor);
        return classes()
                .that(describe(
                        "a host can see",
                        type -> exported.contains(type.getPackageName())
                                && Stream.iterate(
                                                Optional.of(type),
                                                Optional::isPresent,
                                                each -> each.get().getEnclosingClass())
                                        .allMatch(each -> isVisible(each.get().getModifiers()))))
                .should(new ArchCondition<>("mention neither Guava nor a parser in a signature") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        List<String> found = new ArrayList<>();
                        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                                .flatMap(HouseRules::foreignNames)
                                .forEach(name -> found.add(type.getDescription() + " extends " + name));
                        type.getTypeParameters().stream()
                                .flatMap(HouseRules::foreignNames)
                                .forEach(name -> found.add(type.getDescription() + " is bounded by " + name));
                        for (JavaMember member : type.getMembers()) {
                            if (isVisible(member.getModifiers())) {
                                signatureOf(member)
                                        .flatMap(HouseRules::foreignNames)
                                        .distinct()
                                        .forEach(name -> found.add(member.getDescription() + " mentions " + name));
                            }
                        }
                        for (String message : found) {
                            events.add(SimpleConditionEvent.violated(type, message));
                        }
                    }
                })
                .because("a host brings its own Guava, Jackson and FastCSV, of any version");
    }

    /**
     * What both Jacksons reach by reflection lies in packages that are open to both.
     *
     * @param anchor any class of the module, beside whose {@code module-info} lies
     * @return the rule
     */
    public static ArchRule bothJacksonsReachTheirCreators(Class<?> anchor) {
        Set<String> open = descriptor(anchor).opens().stream()
                .filter(opens -> !opens.isQualified() || opens.targets().containsAll(BOTH_JACKSONS))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toUnmodifiableSet());
        return members()
                .that()
                .areAnnotatedWith(JsonCreator.class)
                .or()
                .areAnnotatedWith(JsonValue.class)
                .should()
                .beDeclaredInClassesThat(describe(
                        "lie in a package that module-info opens to both Jacksons",
                        type -> open.contains(type.getPackageName())))
                .because("on the module path, Jackson reaches what is private only in a package that is open to it");
    }

    /**
     * The classes do not know the other package.
     *
     * @param base the package that must not know
     * @param unknown the package it must not know
     * @return the rule
     */
    public static ArchRule doesNotKnow(String base, String unknown) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(unknown + "..")
                .because("facts outlive policy: nothing in the model knows a rule or a threshold");
    }

    private static boolean isBelow(String base, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(base + ".");
    }

    /** The first name below the base package; the empty text for the base package itself. */
    private static String feature(String base, JavaClass type) {
        String rest = (type.getPackageName() + ".").substring(base.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(
            String description, Predicate<AccessTarget.CodeUnitAccessTarget> predicate) {
        return describe(
                description,
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && predicate.test(target));
    }

    private static boolean readsTheMachine(AccessTarget.CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean takesClock = target.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
        if (owner.startsWith("java.time.") && name.equals("now")) {
            return !takesClock;
        }
        if (owner.equals("java.time.Clock")) {
            return name.startsWith("system") || (name.startsWith("tick") && !takesClock);
        }
        if (owner.equals("java.util.Date")) {
            return name.equals("<init>") && target.getRawParameterTypes().isEmpty();
        }
        return READS_THE_MACHINE.getOrDefault(owner, Set.of()).contains(name);
    }

    private static String signature(AccessTarget.CodeUnitAccessTarget target) {
        return target.getOwner().getName() + "." + target.getName()
                + target.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> signatureOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream().map(JavaType.class::cast),
                        unit.getThrowsClause().getTypes().stream().map(JavaType.class::cast))
                .flatMap(types -> types);
    }

    private static Stream<String> foreignNames(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(raw -> raw.getBaseComponentType().getName())
                .filter(name -> Stream.of(GUAVA, FAST_CSV, JACKSON_CORE, JACKSON_3).anyMatch(each -> name.startsWith(each + ".")))
                .sorted();
    }

    private static Set<String> exportedPackages(Class<?> anchor) {
        return descriptor(anchor).exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ModuleDescriptor descriptor(Class<?> anchor) {
        URL root = anchor.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream in = new URL(root, "module-info.class").openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("No module-info.class beside " + anchor, e);
        }
    }
}
