module holdfast/cluster/promtool

go 1.26.0

require github.com/prometheus/prometheus v0.309.1
