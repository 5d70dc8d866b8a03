// What is marked as hidden is not shown: a rule about layout must not win over the attribute.
() => all('[hidden]:not([hidden=until-found])').filter(seen).map(e => 'shown though hidden: ' + say(e))
