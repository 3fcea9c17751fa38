pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall

// A small heading over its value.
ColumnLayout {
    id: fact

    property string name
    property string value
    property bool strong: false

    spacing: 0
    Layout.fillWidth: true
    Layout.preferredWidth: Theme.mm(22)
    Accessible.role: Accessible.StaticText
    Accessible.name: fact.name + ": " + fact.value

    Label {
        text: fact.name
        capMm: 2.1
        color: Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Label {
        text: fact.value
        capMm: 2.8
        font.weight: fact.strong ? Font.Bold : Font.DemiBold
        color: fact.strong ? Theme.warn : Theme.text
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
