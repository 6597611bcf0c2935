# Makes inference.json: tests and models of base R on small data sets. Run: Rscript inference.R > inference.json
set.seed(11)
number <- function(x) if (length(x) == 1 && is.na(x)) "null" else if (is.nan(x)) "null" else sub("e\\+", "e", format(x, digits = 17, scientific = abs(x) > 1e15 || (x != 0 && abs(x) < 1e-4), trim = TRUE))
list1 <- function(x) paste0("[", paste(sapply(x, number), collapse = ","), "]")
rows <- function(m) paste0("[", paste(apply(m, 1, list1), collapse = ","), "]")
object <- function(...) { parts <- list(...); paste0("{", paste(sprintf('"%s":%s', names(parts), unlist(parts)), collapse = ","), "}") }
array <- function(items) paste0("[\n", paste(unlist(items), collapse = ",\n"), "\n]")
quiet <- suppressWarnings

exact <- list(); for (case in list(c(0, 10), c(5, 10), c(8, 10), c(10, 10), c(1, 3), c(12, 20), c(17, 20), c(48, 60), c(80, 100), c(1, 1000), c(81, 263), c(15, 148), c(0, 20), c(1, 29), c(999, 100000)))
  for (level in c(0.8, 0.95, 0.99)) {
    b <- binom.test(case[1], case[2], conf.level = level)$conf.int; w <- quiet(prop.test(case[1], case[2], conf.level = level, correct = FALSE))$conf.int
    exact <- c(exact, object(x = case[1], n = case[2], level = level, clopperPearson = list1(b), wilson = list1(w)))
  }
fit <- list(); for (case in list(list(c(30, 15), c(.5, .5)), list(c(5, 9, 2, 4), c(.25, .25, .25, .25)), list(c(120, 80, 33, 7), c(.45, .35, .15, .05)), list(c(0, 3, 4), c(.2, .3, .5)))) {
  t <- quiet(chisq.test(case[[1]], p = case[[2]])); fit <- c(fit, object(observed = list1(case[[1]]), shares = list1(case[[2]]), chiSquare = number(t$statistic), df = t$parameter, pValue = number(t$p.value)))
}
multinomial <- list(); for (case in list(list(c(8, 2), c(.5, .5)), list(c(1, 9), c(.3, .7)), list(c(0, 4), c(.2, .8)), list(c(3, 12), c(.4, .6)))) multinomial <- c(multinomial, object(observed = list1(case[[1]]), shares = list1(case[[2]]), pValue = number(binom.test(case[[1]][1], sum(case[[1]]), case[[2]][1])$p.value)))
tables <- list(matrix(c(3, 1, 1, 3), 2), matrix(c(12, 5, 7, 9), 2), matrix(c(0, 6, 8, 1), 2), matrix(c(10, 2, 3, 15, 4, 8), 2), matrix(c(2, 5, 1, 7, 3, 6, 4, 0, 8), 3), matrix(c(3, 1, 2, 0, 4, 2, 1, 5, 0, 3, 2, 6), 3), matrix(c(1, 2, 1, 0, 3, 3, 6, 1, 10, 10, 14, 9, 6, 7, 12, 11), 4), matrix(c(200, 180, 150, 210), 2))
contingency <- lapply(tables, function(m) { plain <- quiet(chisq.test(m, correct = FALSE)); yates <- quiet(chisq.test(m)); object(table = rows(m), chiSquare = number(plain$statistic), df = plain$parameter, pValue = number(plain$p.value), continuity = number(yates$statistic), fisherP = number(fisher.test(m, workspace = 2e7)$p.value)) })

pairs <- list(list(round(rnorm(6, 5), 3), round(rnorm(8, 6), 3)), list(c(1, 2, 2, 3, 5, 5), c(2, 4, 4, 6, 7)), list(round(rnorm(30), 4), round(rnorm(45, .3, 2), 4)), list(round(rnorm(60), 4), round(rnorm(12, 1), 4)), list(c(1, 1, 1, 2), c(1, 1, 2, 2, 2)), list(c(4, 4.5), c(9, 1.25, 3)))
twoGroups <- lapply(pairs, function(p) { w <- quiet(wilcox.test(p[[1]], p[[2]])); t <- t.test(p[[1]], p[[2]]); one <- t.test(p[[1]], conf.level = .9); object(x = list1(p[[1]]), y = list1(p[[2]]), u = number(w$statistic), uP = number(w$p.value), t = number(t$statistic), df = number(t$parameter), pValue = number(t$p.value), interval = list1(t$conf.int), meanInterval90 = list1(one$conf.int)) })

columns <- list(list(round(rnorm(12), 3), round(rnorm(12), 3)), list(c(1, 2, 2, 3, 4, 4, 4, 5), c(2, 1, 3, 3, 5, 4, 6, 6)), list(1:10, c(2, 1, 4, 3, 6, 5, 8, 7, 10, 9)), list(round(rnorm(70), 4), round(rnorm(70), 4)), list(c(3, 1, 2, 5), c(9, 7, 8, 1)), list(2016:2025, c(3.1, 3.3, 3.2, 3.9, 4.4, 4.1, 4.8, 5.2, 5.1, 5.9)))
association <- lapply(columns, function(p) { x <- p[[1]]; y <- p[[2]]; r <- cor.test(x, y); s <- quiet(cor.test(x, y, method = "spearman", exact = FALSE)); k <- quiet(cor.test(x, y, method = "kendall")); object(x = list1(x), y = list1(y), pearson = number(r$estimate), pearsonP = number(r$p.value), pearsonInterval = list1(r$conf.int), spearman = number(s$estimate), spearmanP = number(s$p.value), kendall = number(k$estimate), kendallP = number(k$p.value)) })

# partial correlation: ppcor::pcor.test's formula, from the inverse of the correlation matrix
partial <- list(); for (k in 1:3) { m <- round(matrix(rnorm(15 * (k + 2)), 15), 3); m[, 2] <- m[, 2] + m[, 1]; i <- solve(cor(m)); r <- -i[1, 2] / sqrt(i[1, 1] * i[2, 2]); df <- 15 - 2 - k; partial <- c(partial, object(x = list1(m[, 1]), y = list1(m[, 2]), controls = rows(t(m[, -(1:2), drop = FALSE])), value = number(r), pValue = number(2 * pt(-abs(r * sqrt(df / (1 - r^2))), df)))) }

models <- list(); for (case in 1:4) {
  n <- c(12, 25, 40, 15)[case]; x <- round(rnorm(n, c(0, 50, 2020, 3)[case], 2), 3); m <- round(rnorm(n, c(0, 10, 1000, 1)[case], 3), 3); y <- round(1 + .5 * x - .3 * m + c(.4, .2, .05, .1)[case] * (x - mean(x)) * (m - mean(m)) + rnorm(n), 3)
  f <- lm(y ~ x * m); s <- summary(f); one <- lm(y ~ x); xc <- x - mean(x); mc <- m - mean(m); g <- lm(y ~ xc * mc); V <- vcov(g); b <- coef(g); q <- qt(.975, n - 4)
  slopes <- sapply(c(-1, 0, 1) * sd(m), function(d) c(mean(m) + d, b["xc"] + d * b["xc:mc"], sqrt(V["xc", "xc"] + 2 * d * V["xc", "xc:mc"] + d^2 * V["xc:mc", "xc:mc"])))
  models <- c(models, object(y = list1(y), x = list1(x), moderator = list1(m), coefficients = rows(s$coefficients), intervals = rows(confint(f)), centred = rows(summary(g)$coefficients), rSquared = number(s$r.squared), adjustedRSquared = number(s$adj.r.squared), sigma = number(s$sigma), f = list1(s$fstatistic), slopes = rows(t(slopes)), single = rows(summary(one)$coefficients), johnsonNeyman = list1(sort(Re(polyroot(c(b["xc"]^2 - q^2 * V["xc", "xc"], 2 * (b["xc"] * b["xc:mc"] - q^2 * V["xc", "xc:mc"]), b["xc:mc"]^2 - q^2 * V["xc:mc", "xc:mc"])))) + mean(m))))
}
cat("{\"header\":", object(tool = '"R"', version = sprintf('"%s"', as.character(getRversion())), call = '"inference.R: binom.test, prop.test, chisq.test, fisher.test, wilcox.test, t.test, cor.test, lm"'), sep = "")
for (part in c("exact", "fit", "multinomial", "contingency", "twoGroups", "association", "partial", "models")) cat(sprintf(",\n\"%s\":%s", part, array(get(part))))
cat("}\n")
