# Makes reliability.json (ICC, Cronbach's alpha, item statistics, omega) with R's psych: Rscript reliability.R > reliability.json
suppressMessages(library(psych))
suppressMessages(library(jsonlite))
set.seed(20261121)

shrout_fleiss <- rbind(c(9,2,5,8), c(6,1,3,2), c(8,4,6,8), c(7,1,2,6), c(10,5,6,9), c(6,2,4,7))
tables <- list(shrout_fleiss)
for (case in 1:14) {
  n <- sample(3:25, 1); k <- sample(2:6, 1)
  noise <- c(0.3, 1, 2)[case %% 3 + 1]
  shift <- if (case %% 2 == 0) rnorm(k, 0, 1.5) else rep(0, k)
  table <- outer(rnorm(n, 5, 1.5), shift, "+") + matrix(rnorm(n * k, 0, noise), n, k)
  tables[[case + 1]] <- if (case %% 4 == 0) round(table, 2) else round(table)
}
forms <- c("ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)")
icc <- list()
for (table in tables) for (level in c(0.9, 0.95)) {
  result <- suppressMessages(ICC(table, missing = FALSE, lmer = FALSE, alpha = 1 - level)$results)
  icc[[length(icc) + 1]] <- list(ratings = table, level = level, forms = lapply(1:6, function(row) list(
    form = forms[row], value = result[row, "ICC"], lower = result[row, "lower bound"], upper = result[row, "upper bound"],
    f = result[row, "F"], df1 = result[row, "df1"], df2 = result[row, "df2"], pValue = result[row, "p"])))
}

domain <- rbind(c(3,4,3,4), c(2,2,3,2), c(4,4,4,3), c(1,2,1,2), c(3,3,2,3), c(2,3,3,3))
scales <- list(domain)
for (case in 1:12) {
  n <- sample(20:120, 1); k <- sample(3:9, 1)
  loadings <- runif(k, 0.45, 0.85)
  scores <- outer(rnorm(n), loadings) + sweep(matrix(rnorm(n * k), n, k), 2, sqrt(1 - loadings^2), "*")
  scales[[case + 1]] <- if (case %% 3 == 0) (scores > 0) + 0 else pmin(pmax(round(3 + scores), 1), 5)
}
consistency <- lapply(scales, function(items) {
  colnames(items) <- paste0("i", seq_len(ncol(items)))
  a <- suppressWarnings(psych::alpha(items, warnings = FALSE, delete = FALSE, check.keys = FALSE))
  feldt <- function(level) { ci <- alpha.ci(a$total$raw_alpha, nrow(items), ncol(items), p.val = 1 - level); list(level = level, lower = ci$lower.ci, upper = ci$upper.ci) }
  list(items = unname(items), alpha = a$total$raw_alpha, intervals = list(feldt(0.9), feldt(0.95)), alphaIfDeleted = a$alpha.drop$raw_alpha,
    correlation = a$item.stats$raw.r, correctedCorrelation = a$item.stats$r.drop, mean = a$item.stats$mean, standardDeviation = a$item.stats$sd)
})

# The minimum residual of one factor, brought to the end with optim(): psych stops at the default tolerance of L-BFGS-B.
minres <- function(r) {
  residual <- function(l) { e <- (r - l %*% t(l))[lower.tri(r)]; sum(e^2) }
  gradient <- function(l) { e <- r - l %*% t(l); diag(e) <- 0; as.vector(-2 * e %*% l) }
  start <- as.vector(fa(r, 1, fm = "minres", rotate = "none")$loadings)
  fit <- optim(start, residual, gradient, method = "BFGS", control = list(reltol = 1e-16, maxit = 10000))
  l <- fit$par * sign(sum(fit$par)); v <- sum(r)
  list(loadings = l, omega = (v - sum(1 - l^2)) / v)
}
omega_cases <- lapply(scales, function(items) {
  r <- cor(items)
  o <- suppressWarnings(suppressMessages(psych::omega(r, nfactors = 1, n.obs = nrow(items), plot = FALSE)))
  exact <- minres(r)
  list(items = unname(items), psych = o$omega.tot, omega = exact$omega, loadings = exact$loadings)
})
cat(toJSON(list(
  tool = paste("R", getRversion(), "psych", packageVersion("psych")),
  calls = list(icc = "psych::ICC(x, missing = FALSE, lmer = FALSE, alpha)", consistency = "psych::alpha(x, delete = FALSE); psych::alpha.ci",
    omega = "psych::omega(cor(x), nfactors = 1)$omega.tot; loadings polished with optim(BFGS)"),
  icc = icc, consistency = consistency, omega = omega_cases), digits = NA, auto_unbox = TRUE, matrix = "rowmajor"))
