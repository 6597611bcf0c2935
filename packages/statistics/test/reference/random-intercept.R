# Makes random-intercept.json with R's lme4 at a tight tolerance: Rscript random-intercept.R > random-intercept.json
suppressMessages(library(lme4))
suppressMessages(library(jsonlite))
set.seed(20261122)
control <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-10, maxfun = 1e5), check.conv.singular = "ignore", check.conv.grad = "ignore", check.conv.hess = "ignore")
fit_case <- function(y, site) {
  site <- factor(site)
  m <- suppressWarnings(suppressMessages(lmer(y ~ 1 + (1 | site), REML = TRUE, control = control)))
  v <- as.data.frame(VarCorr(m))$vcov
  list(sites = lapply(levels(site), function(s) I(y[site == s])), mean = unname(fixef(m)), standardError = unname(sqrt(vcov(m)[1, 1])),
    between = v[1], within = v[2], shrunken = coef(m)$site[, 1])
}
cases <- list(fit_case(Dyestuff$Yield, Dyestuff$Batch), fit_case(Dyestuff2$Yield, Dyestuff2$Batch), fit_case(sleepstudy$Reaction, sleepstudy$Subject))
for (case in 1:16) {
  sizes <- sample(c(1, 2, 3, 4, 8, 20, 60), sample(3:15, 1), replace = TRUE) + 1 * (case == 1)
  site <- rep(seq_along(sizes), sizes)
  effect <- rnorm(length(sizes), 0, c(0.2, 1, 3)[case %% 3 + 1])
  cases[[length(cases) + 1]] <- fit_case(round(10 + effect[site] + rnorm(length(site)), 2), site)
}
cat(toJSON(list(tool = paste("R", getRversion(), "lme4", packageVersion("lme4")), call = "lmer(y ~ 1 + (1 | site), REML = TRUE)", cases = cases), digits = NA, auto_unbox = TRUE))
