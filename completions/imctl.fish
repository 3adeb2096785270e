complete --keep-order --exclusive --command imctl --arguments "(IMCTL_COMPLETE=fish imctl -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
