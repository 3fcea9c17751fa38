pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// A line to type in, with its name above.
Column {
    id: box

    property string name
    property string help
    property alias text: field.text
    property alias input: field
    property alias maximumLength: field.maximumLength
    property bool secret: false

    signal accepted
    signal down

    spacing: Theme.mm(1)

    Label {
        text: box.name
        capMm: 2.4
        color: Theme.quiet
        width: parent.width
        Accessible.ignored: true
    }
    Rectangle {
        width: parent.width
        height: Theme.mm(10)
        color: Theme.surface
        radius: Theme.mm(1.2)
        border.width: field.activeFocus ? Theme.mm(0.8) : 1
        border.color: field.activeFocus ? Theme.accent : Theme.line

        TextInput {
            id: field

            objectName: box.objectName + "-field"
            anchors.fill: parent
            anchors.leftMargin: Theme.mm(3)
            anchors.rightMargin: Theme.mm(3)
            verticalAlignment: TextInput.AlignVCenter
            font.family: Theme.family
            font.pixelSize: Theme.cap(2.8)
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            echoMode: box.secret ? TextInput.Password : TextInput.Normal
            clip: true
            selectByMouse: true
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.name: box.name
            Accessible.description: box.secret ? box.name : box.help // Qt drops the name of a password's field
            onAccepted: box.accepted()
            Keys.onDownPressed: box.down()
        }
    }
}
